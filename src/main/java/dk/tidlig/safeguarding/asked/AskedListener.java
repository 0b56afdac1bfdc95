package dk.tidlig.safeguarding.asked;

import dk.tidlig.safeguarding.events.NotificationEvent;
import dk.tidlig.visitation.events.NotificationDecided;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Hears that a notification is to be written, and that it was, in the same transaction.
@Component
class AskedListener {
    private final AskedRepository asked;

    AskedListener(AskedRepository asked) {
        this.asked = asked;
    }

    @EventListener
    void on(NotificationDecided it) {
        asked.ask(it);
    }

    @EventListener
    void on(NotificationEvent.Written it) {
        asked.written(it.child(), it.stamp());
    }
}
