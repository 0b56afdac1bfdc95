package dk.tidlig.visitation.group;

import dk.tidlig.access.Grant;
import dk.tidlig.episode.ChildSection;
import dk.tidlig.episode.TimelineEntry;
import dk.tidlig.identity.Colleague;
import dk.tidlig.identity.Colleagues;
import dk.tidlig.kernel.UserId;
import dk.tidlig.shell.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// A group's decisions on the child's timeline, in the family's extract, and out of the system. Why the group decided
/// so, and what was said against it, is told the family by a person and not by a file: it may name the one it is about.
@Component
@Order(1)
class GroupVisitationSection implements ChildSection {
    private final GroupDecisionRepository decisions;
    private final DisqualificationRepository disqualified;
    private final Colleagues colleagues;
    private final Words words;

    GroupVisitationSection(
            GroupDecisionRepository decisions,
            DisqualificationRepository disqualified,
            Colleagues colleagues,
            Words words) {
        this.decisions = decisions;
        this.disqualified = disqualified;
        this.colleagues = colleagues;
        this.words = words;
    }

    @Override
    public String key() {
        return "group-visitation";
    }

    @Override
    public List<TimelineEntry> timeline(Grant grant) {
        return decisions.ofChild(grant, false).stream().map(this::entry).toList();
    }

    private TimelineEntry entry(GroupDecisionView it) {
        return new TimelineEntry(
                it.decided().at(),
                false,
                words.text("visitation.group.timeline.kind"),
                "how-to-reg",
                words.text(
                        it.amends() == null ? "visitation.group.timeline.title" : "visitation.group.timeline.amended",
                        words.text("visitation.group.kind." + code(it))),
                null,
                it.decided().by(),
                TimelineEntry.Weight.TURNING_POINT,
                "/referrals/" + it.referral());
    }

    @Override
    public Object export(Grant grant) {
        return Map.of(
                "decisions",
                decisions.ofChild(grant, false).stream()
                        .map(GroupVisitationSection::exported)
                        .toList(),
                "tookNoPart",
                disqualified.days(grant).stream().map(Object::toString).toList(),
                "reasons",
                words.text("visitation.group.export"));
    }

    /// The archive keeps why, who saw it otherwise and what they said, what the referrer was told, and who took no
    /// part.
    @Override
    public Object export(Grant grant, Audience audience) {
        if (audience == Audience.FAMILY) {
            return export(grant);
        }
        return decisions.ofChild(grant, true).stream().map(this::archived).toList();
    }

    private Map<String, Object> archived(GroupDecisionView it) {
        var values = exported(it);
        values.put(
                "tookNoPart",
                it.present().stream()
                        .filter(GroupDecisionView.Presence::disqualified)
                        .map(one -> name(one.user()))
                        .toList());
        var why = it.why();
        if (why != null) {
            values.put("reason", why.reason());
            values.put("answer", why.answer() == null ? "" : why.answer());
            values.put("amendedBecause", why.amendedBecause() == null ? "" : why.amendedBecause());
            values.put(
                    "dissent",
                    why.dissent().entrySet().stream()
                            .map(one -> name(one.getKey()) + ": " + one.getValue())
                            .toList());
        }
        return values;
    }

    private String name(UserId user) {
        return colleagues.find(user).map(Colleague::name).orElse("");
    }

    private static Map<String, Object> exported(GroupDecisionView it) {
        var values = new LinkedHashMap<String, Object>();
        values.put("at", it.decided().at().toString());
        values.put("decision", code(it));
        values.put(
                "present",
                it.present().stream()
                        .filter(one -> !one.disqualified())
                        .map(GroupDecisionView.Presence::profession)
                        .toList());
        values.put("followUp", it.followUpOn() == null ? "" : it.followUpOn().toString());
        values.put("amended", it.amends() != null);
        return values;
    }

    @Override
    public int erase(Grant grant) {
        return decisions.erase(grant) + disqualified.erase(grant);
    }

    private static String code(GroupDecisionView it) {
        return it.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
