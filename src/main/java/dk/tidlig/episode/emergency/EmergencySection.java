package dk.tidlig.episode.emergency;

import dk.tidlig.access.Action;
import dk.tidlig.access.Grant;
import dk.tidlig.episode.ChildSection;
import dk.tidlig.episode.EpisodeAction;
import dk.tidlig.episode.TimelineEntry;
import dk.tidlig.shell.Words;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Openings in an emergency, on the child's timeline and in the family's extract: when, and why; there without names.
@Component
class EmergencySection implements ChildSection {
    private final EmergencyRecords records;
    private final Words words;

    EmergencySection(EmergencyRecords records, Words words) {
        this.records = records;
        this.words = words;
    }

    @Override
    public Action reading() {
        return EpisodeAction.SEE_EMERGENCY;
    }

    @Override
    public String key() {
        return "emergency";
    }

    @Override
    public List<TimelineEntry> timeline(Grant grant) {
        return records.of(grant).stream()
                .map(it -> new TimelineEntry(
                        it.opened(),
                        false,
                        words.text("episode.emergency.kind"),
                        "visibility",
                        words.text("episode.emergency.happened"),
                        it.reason(),
                        it.user(),
                        TimelineEntry.Weight.TURNING_POINT,
                        null))
                .toList();
    }

    @Override
    public Object export(Grant grant) {
        return records.of(grant).stream()
                .map(it -> Map.of(
                        "openedAt", it.opened().toString(),
                        "endedAt", it.ends().toString(),
                        "reason", it.reason()))
                .toList();
    }

    @Override
    public int erase(Grant grant) {
        return records.erase(grant);
    }
}
