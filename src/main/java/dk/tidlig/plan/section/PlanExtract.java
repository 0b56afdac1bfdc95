package dk.tidlig.plan.section;

import dk.tidlig.access.Grant;
import dk.tidlig.child.ChildRecords;
import dk.tidlig.plan.Plan;
import dk.tidlig.plan.PlanRecords;
import dk.tidlig.plan.content.FollowUp;
import dk.tidlig.plan.content.PartyAnswer;
import dk.tidlig.plan.content.PlanVersion;
import dk.tidlig.plan.told.Difference;
import dk.tidlig.plan.told.PlanTelling;
import dk.tidlig.programme.Codes;
import dk.tidlig.programme.Programmes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// All that is kept of a child's plans, for the family: each version in words, what everyone said, every follow-up.
/// What
/// a plan says for a sister or brother alone is theirs.
@Component
class PlanExtract {
    private final PlanRecords records;
    private final PlanTelling telling;
    private final Programmes programmes;
    private final ChildRecords children;

    PlanExtract(PlanRecords records, PlanTelling telling, Programmes programmes, ChildRecords children) {
        this.records = records;
        this.telling = telling;
        this.programmes = programmes;
        this.children = children;
    }

    List<Map<String, Object>> of(Grant grant) {
        return records.of(grant).stream()
                .filter(Plan::made)
                .map(plan -> exported(grant, plan))
                .toList();
    }

    private Map<String, Object> exported(Grant grant, Plan plan) {
        var told = new LinkedHashMap<String, Object>();
        told.put("begun", plan.begun().at().toString());
        told.put("ended", plan.endedOn() == null ? "" : plan.endedOn().toString());
        told.put(
                "versions",
                records.versions(grant, plan).stream()
                        .map(version -> exported(grant, plan, version))
                        .toList());
        told.put(
                "agreements",
                records.answers(grant, plan.id()).stream()
                        .map(PlanExtract::exported)
                        .toList());
        told.put(
                "followUps",
                records.followUps(grant, plan.id()).stream()
                        .map(PlanExtract::exported)
                        .toList());
        return told;
    }

    private Map<String, Object> exported(Grant grant, Plan plan, PlanVersion version) {
        var own = version.content()
                .withChildren(version.content().children().stream()
                        .filter(one -> one.child().equals(grant.child()))
                        .toList());
        var rules = programmes.version(plan.programme()).definition().plan().orElseThrow();
        var name = children.name(children.child(grant)).line();
        var lines = telling.lines(
                own, rules, Map.of(grant.child(), name), grant.actor().language());
        var told = new LinkedHashMap<String, Object>();
        told.put("version", version.number());
        told.put("made", version.made().at().toString());
        told.put("why", said(version.why()));
        var titles = Difference.titles(lines);
        Difference.texts(lines).forEach((item, text) -> told.put(titles.getOrDefault(item, item), text));
        return told;
    }

    private static Map<String, Object> exported(PartyAnswer it) {
        var told = new LinkedHashMap<String, Object>();
        told.put("version", it.version());
        told.put("party", it.party());
        told.put("answer", Codes.of(it.answer()));
        told.put("on", it.on().toString());
        told.put("how", Codes.of(it.how()));
        told.put("words", said(it.words()));
        return told;
    }

    private static Map<String, Object> exported(FollowUp it) {
        var told = new LinkedHashMap<String, Object>();
        told.put("version", it.version());
        told.put("held", it.held().toString());
        told.put("with", it.with());
        told.put("note", said(it.note()));
        told.put("decision", Codes.of(it.decision()));
        var next = it.next();
        if (next != null) {
            told.put("rhythm", next.rhythm());
            told.put("rhythmWhy", next.rhythmWhy());
            told.put("next", next.on().toString());
            told.put("nextWhy", said(next.why()));
        }
        told.put(
                "goals",
                it.goals().stream()
                        .map(seen -> Map.of("seen", Codes.of(seen.seen()), "words", said(seen.words())))
                        .toList());
        return told;
    }

    /// The message for a choice: `plan.decision.go-on`.
    static String key(String what, Enum<?> choice) {
        return "plan." + what + "." + Codes.of(choice);
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }
}
