package dk.tidlig.deadline;

import dk.tidlig.programme.ClockRule;
import dk.tidlig.safeguarding.events.NotificationEvent;
import dk.tidlig.visitation.events.NotificationDecided;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Hears what happens to notifications of concern, in the same transaction. Their limits are the law's, of no
/// programme; only what a group promises on writing one is its programme's.
@Component
class NotificationListener {
    private final ClockKeeper keeper;
    private final ClockRepository clocks;

    NotificationListener(ClockKeeper keeper, ClockRepository clocks) {
        this.keeper = keeper;
        this.clocks = clocks;
    }

    @EventListener
    void on(NotificationEvent event) {
        switch (event) {
            case NotificationEvent.Written it ->
                keeper.stop(
                        clocks.runningFor(it.child().value()),
                        ClockListener.fact(ClockRule.Event.NOTIFICATION_WRITTEN),
                        it.stamp().at(),
                        it.stamp());
            case NotificationEvent.Received it ->
                keeper.start(
                        new ClockKeeper.Subject(it.notification(), it.child(), null, null, null, Set.of()),
                        ClockListener.fact(ClockRule.Event.NOTIFICATION_RECEIVED),
                        it.stamp().at(),
                        it.stamp());
            case NotificationEvent.NobodyToTell it ->
                keeper.spare(
                        clocks.runningFor(it.notification()),
                        ClockListener.fact(ClockRule.Event.NOTIFICATION_RECEIPTED),
                        it.stamp());
            case NotificationEvent.Assessed it -> stop(it, ClockRule.Event.NOTIFICATION_ASSESSED);
            case NotificationEvent.Receipted it -> stop(it, ClockRule.Event.NOTIFICATION_RECEIPTED);
        }
    }

    /// What the programme says of writing one runs for the child, whether or not a course was opened for it.
    @EventListener
    void on(NotificationDecided it) {
        keeper.start(
                new ClockKeeper.Subject(it.child().value(), it.child(), null, it.version(), it.referral(), Set.of()),
                ClockListener.fact(ClockRule.Event.NOTIFICATION_DECIDED),
                it.stamp().at(),
                it.stamp());
    }

    private void stop(NotificationEvent it, ClockRule.Event what) {
        keeper.stop(
                clocks.runningFor(it.notification()),
                ClockListener.fact(what),
                it.stamp().at(),
                it.stamp());
    }
}
