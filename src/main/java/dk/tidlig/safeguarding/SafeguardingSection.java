package dk.tidlig.safeguarding;

import dk.tidlig.access.Action;
import dk.tidlig.access.Gate;
import dk.tidlig.access.Grant;
import dk.tidlig.episode.ChildSection;
import dk.tidlig.episode.TimelineEntry;
import dk.tidlig.shell.Words;
import java.util.List;
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
    private final NotificationExtract extract;
    private final Words words;

    SafeguardingSection(
            Gate gate,
            NotificationRepository notifications,
            StepRepository steps,
            NotificationExtract extract,
            Words words) {
        this.gate = gate;
        this.notifications = notifications;
        this.steps = steps;
        this.extract = extract;
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
                        words.text(
                                it.heardFrom() == null ? "safeguarding.timeline.title" : "safeguarding.timeline.heard"),
                        null,
                        it.stamp().by(),
                        TimelineEntry.Weight.TURNING_POINT,
                        reads ? "/children/" + grant.child() + "/notifications/" + it.id() : null))
                .toList();
    }

    @Override
    public Object export(Grant grant) {
        return extract.of(grant, Audience.FAMILY);
    }

    @Override
    public Object export(Grant grant, Audience audience) {
        return extract.of(grant, audience);
    }

    @Override
    public int erase(Grant grant) {
        return steps.erase(grant) + notifications.erase(grant);
    }
}
