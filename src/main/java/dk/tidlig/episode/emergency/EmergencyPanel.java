package dk.tidlig.episode.emergency;

import dk.tidlig.access.Grant;
import dk.tidlig.episode.ChildPanel;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Says to whoever sees the child in an emergency until when, first of all on the child's overview.
@Component
class EmergencyPanel implements ChildPanel {
    private final EmergencyRecords records;
    private final EmergencyWords texts;
    private final Clock clock;

    EmergencyPanel(EmergencyRecords records, EmergencyWords texts, Clock clock) {
        this.records = records;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public String fragment() {
        return "episode/emergency-panel :: open";
    }

    @Override
    public Map<String, Object> model(Grant grant) {
        return records.of(grant).stream()
                .filter(it -> it.user().equals(grant.actor().id()) && it.runs(clock.instant()))
                .findFirst()
                .<Map<String, Object>>map(it -> Map.of("ends", texts.moment(it.ends())))
                .orElse(Map.of());
    }
}
