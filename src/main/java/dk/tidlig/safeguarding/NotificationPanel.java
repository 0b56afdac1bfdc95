package dk.tidlig.safeguarding;

import dk.tidlig.access.Gate;
import dk.tidlig.access.Grant;
import dk.tidlig.episode.ChildPanel;
import java.util.Map;
import org.springframework.stereotype.Component;

/// The notifications on a child, all together, on its overview; and where one is written. Nothing of what they say.
@Component
class NotificationPanel implements ChildPanel {
    private final Gate gate;
    private final NotificationRepository notifications;
    private final Writers writers;

    NotificationPanel(Gate gate, NotificationRepository notifications, Writers writers) {
        this.gate = gate;
        this.notifications = notifications;
        this.writers = writers;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Width width() {
        return Width.HALF;
    }

    @Override
    public String fragment() {
        return "safeguarding/panel :: notifications";
    }

    @Override
    public Map<String, Object> model(Grant grant) {
        if (!gate.wouldAllow(grant.actor(), SafeguardingAction.READ, grant.child())) {
            return Map.of();
        }
        var made = notifications.made(grant);
        boolean writes = gate.wouldAllow(grant.actor(), SafeguardingAction.NOTIFY, grant.child());
        boolean receives = gate.wouldAllow(grant.actor(), SafeguardingAction.HANDLE, grant.child());
        return made.isEmpty() && !writes && !receives
                ? Map.of()
                : Map.of(
                        "made",
                        writers.lines(made, null, grant.actor().language()),
                        "writes",
                        writes,
                        "receives",
                        receives,
                        "child",
                        grant.child().toString());
    }
}
