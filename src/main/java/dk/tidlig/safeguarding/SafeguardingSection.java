package dk.tidlig.safeguarding;

import dk.tidlig.access.Action;
import dk.tidlig.access.Gate;
import dk.tidlig.access.Grant;
import dk.tidlig.child.ChildRecords;
import dk.tidlig.child.Cpr;
import dk.tidlig.episode.ChildSection;
import dk.tidlig.episode.TimelineEntry;
import dk.tidlig.programme.Codes;
import dk.tidlig.shell.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// That a notification was written, on the child's timeline; what it says, in the family's extract; and out of the
/// system, before the courses that notifications hang on.
@Component
@Order(0)
class SafeguardingSection implements ChildSection {
    private final Gate gate;
    private final NotificationRepository notifications;
    private final StepRepository steps;
    private final ChildRecords children;
    private final Words words;

    SafeguardingSection(
            Gate gate, NotificationRepository notifications, StepRepository steps, ChildRecords children, Words words) {
        this.gate = gate;
        this.notifications = notifications;
        this.steps = steps;
        this.children = children;
        this.words = words;
    }

    @Override
    public Action reading() {
        return SafeguardingAction.READ;
    }

    @Override
    public String key() {
        return "safeguarding";
    }

    @Override
    public List<TimelineEntry> timeline(Grant grant) {
        var made = notifications.made(grant);
        boolean reads = !made.isEmpty() && gate.wouldAllow(grant.actor(), SafeguardingAction.READ, grant.child());
        return made.stream()
                .map(it -> new TimelineEntry(
                        it.stamp().at(),
                        false,
                        words.text("safeguarding.timeline.kind"),
                        "assignment",
                        words.text("safeguarding.timeline.title"),
                        null,
                        it.stamp().by(),
                        TimelineEntry.Weight.TURNING_POINT,
                        reads ? "/children/" + grant.child() + "/notifications/" + it.id() : null))
                .toList();
    }

    @Override
    public Object export(Grant grant) {
        var all = notifications.of(grant);
        boolean held = !all.isEmpty() && children.child(grant).protectedAddress();
        return all.stream()
                .map(it -> {
                    var told = exported(held ? it.withoutContact() : it);
                    told.put(
                            "steps",
                            steps.of(grant, it.id()).stream()
                                    .map(SafeguardingSection::exported)
                                    .toList());
                    return told;
                })
                .toList();
    }

    private static Map<String, Object> exported(Notification it) {
        var told = new LinkedHashMap<String, Object>();
        told.put("at", it.made().at().toString());
        told.put("name", said(it.subject().name()));
        told.put("cpr", written(it.subject().cpr()));
        told.put(
                "dueOn",
                it.subject().dueOn() == null ? "" : it.subject().dueOn().toString());
        told.put("mother", said(it.subject().motherName()));
        told.put("mothersCpr", written(it.content().mothersNumber()));
        told.put("parents", it.content().parents());
        told.put("contact", said(it.content().contact()));
        told.put("language", said(it.content().language()));
        told.put("relation", it.content().relation());
        told.put("concern", it.content().concern());
        told.put("knowledge", said(it.content().knowledge()));
        told.put("done", it.content().done());
        told.put("reaction", it.content().reaction());
        told.put("parentsTold", it.content().parentsTold());
        told.put("whyNotTold", said(it.content().whyNotTold()));
        return told;
    }

    private static Map<String, Object> exported(Step it) {
        var told = new LinkedHashMap<String, Object>();
        told.put("step", Codes.of(it.kind()));
        told.put("at", it.made().at().toString());
        told.put("outcome", it.outcome() == null ? "" : Codes.of(it.outcome()));
        told.put("words", said(it.words()));
        told.put("lateBecause", said(it.lateBecause()));
        return told;
    }

    @Override
    public int erase(Grant grant) {
        return steps.erase(grant) + notifications.erase(grant);
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String written(@Nullable Cpr cpr) {
        return Optional.ofNullable(cpr).map(Cpr::written).orElse("");
    }
}
