package dk.tidlig.detection.round;

import dk.tidlig.access.Action;
import dk.tidlig.access.Grant;
import dk.tidlig.detection.DetectionAction;
import dk.tidlig.episode.ChildSection;
import dk.tidlig.episode.TimelineEntry;
import dk.tidlig.kernel.UserId;
import dk.tidlig.programme.shelf.ScaleShelf;
import dk.tidlig.shell.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Rounds on the child's timeline, in the family's extract, and out of the system. What somebody said alone is in none
/// of them before it is open.
@Component
@Order(0)
class RoundSection implements ChildSection {
    private final HistoryRepository history;
    private final ScaleShelf shelf;
    private final RoomRows rows;
    private final Words words;

    RoundSection(HistoryRepository history, ScaleShelf shelf, RoomRows rows, Words words) {
        this.history = history;
        this.shelf = shelf;
        this.rows = rows;
        this.words = words;
    }

    @Override
    public String key() {
        return "detection";
    }

    @Override
    public Action reading() {
        return DetectionAction.READ_HISTORY;
    }

    @Override
    public List<TimelineEntry> timeline(Grant grant) {
        return history.of(grant).stream().map(it -> entry(grant, it)).toList();
    }

    private TimelineEntry entry(Grant grant, HistoryRepository.Agreed it) {
        return new TimelineEntry(
                it.day().atTime(12, 0).atZone(words.zone()).toInstant(),
                true,
                words.text("detection.kind"),
                "analytics",
                said(grant, it),
                Objects.requireNonNullElse(it.said().words(), it.round()),
                new UserId(it.by()),
                TimelineEntry.Weight.ORDINARY,
                "/children/" + grant.child() + "/rounds");
    }

    private String said(Grant grant, HistoryRepository.Agreed it) {
        var value = it.said().value();
        return value == null
                ? rows.reason(Objects.requireNonNull(it.said().missing()))
                : rows.name(
                        shelf.get(it.scale(), it.scaleVersion()),
                        value,
                        grant.actor().language());
    }

    @Override
    public Object export(Grant grant) {
        var told = new LinkedHashMap<String, Object>();
        told.put("goes", history.enrolments(grant));
        told.put(
                "agreed",
                history.of(grant).stream().map(it -> agreed(grant, it)).toList());
        told.put("saidAlone", history.open(grant, words.today()));
        int doubts = history.doubts(grant);
        if (doubts > 0) {
            told.put("doubtfulLines", doubts);
        }
        return told;
    }

    private Map<String, String> agreed(Grant grant, HistoryRepository.Agreed it) {
        var told = new LinkedHashMap<String, String>();
        told.put("round", it.round());
        told.put("day", it.day().toString());
        told.put("where", it.where());
        told.put("said", said(grant, it));
        told.put("reason", Objects.requireNonNullElse(it.said().words(), ""));
        told.put("parentsTold", String.valueOf(it.said().parentsTold()));
        return told;
    }

    @Override
    public int erase(Grant grant) {
        return history.erase(grant);
    }
}
