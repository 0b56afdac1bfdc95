package dk.tidlig.detection.screening;

import dk.tidlig.access.Action;
import dk.tidlig.access.Grant;
import dk.tidlig.episode.ChildPanel;
import java.util.Map;
import org.springframework.stereotype.Component;

/// How far the family's screening is, on the child's overview; nothing where the programme screens nobody.
@Component
class ScreeningPanel implements ChildPanel {
    private final ScreeningReading reading;

    ScreeningPanel(ScreeningReading reading) {
        this.reading = reading;
    }

    @Override
    public Action reading() {
        return ScreeningAction.READ_SCREENING;
    }

    @Override
    public int order() {
        return 12;
    }

    @Override
    public String fragment() {
        return "detection/screening-parts :: panel";
    }

    @Override
    public Map<String, Object> model(Grant grant) {
        var lines = reading.of(grant);
        return lines.isEmpty()
                ? Map.of()
                : Map.of("line", lines.getFirst(), "url", "/children/" + grant.child() + "/screening");
    }
}
