package dk.tidlig.visitation;

import dk.tidlig.access.Action;
import dk.tidlig.access.Grant;
import dk.tidlig.episode.ChildSection;
import dk.tidlig.episode.TimelineEntry;
import dk.tidlig.shell.Words;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Decisions on the child's timeline, in the family's extract, and out of the system.
@Component
@Order(0)
class VisitationSection implements ChildSection {
    private final DecisionRepository decisions;
    private final Words words;

    VisitationSection(DecisionRepository decisions, Words words) {
        this.decisions = decisions;
        this.words = words;
    }

    @Override
    public Action reading() {
        return VisitationAction.READ;
    }

    @Override
    public String key() {
        return "visitation";
    }

    @Override
    public List<TimelineEntry> timeline(Grant grant) {
        return decisions.ofChild(grant).stream().map(this::entry).toList();
    }

    private TimelineEntry entry(DecisionView it) {
        return new TimelineEntry(
                it.decided().at(),
                false,
                words.text("visitation.timeline.kind"),
                "how-to-reg",
                words.text("visitation.kind." + Visitations.code(it.kind())),
                it.reason(),
                it.decided().by(),
                TimelineEntry.Weight.TURNING_POINT,
                null);
    }

    @Override
    public Object export(Grant grant) {
        return decisions.ofChild(grant).stream()
                .map(it -> Map.of(
                        "at", it.decided().at().toString(),
                        "decision", Visitations.code(it.kind()),
                        "reason", it.reason(),
                        "situation", it.situation() == null ? "" : it.situation(),
                        "place", it.place() == null ? "" : it.place().toPlainString(),
                        "told", it.words() == null ? "" : it.words(),
                        "answers", answers(it)))
                .toList();
    }

    private static Map<String, String> answers(DecisionView it) {
        return it.answers().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, answer -> answer.getValue().name()));
    }

    @Override
    public int erase(Grant grant) {
        return decisions.erase(grant);
    }
}
