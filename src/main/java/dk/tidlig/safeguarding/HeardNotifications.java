package dk.tidlig.safeguarding;

import dk.tidlig.access.Gate;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.UseCase;
import java.time.Duration;

/// Notifications from private persons: entered by those who receive them, and standing with the child's others.
@UseCase
public class HeardNotifications {
    private static final Duration LONGEST_AGO = Duration.ofDays(365);
    private final Gate gate;
    private final Background background;
    private final NotificationRepository notifications;
    private final Receivers receivers;

    HeardNotifications(Gate gate, Background background, NotificationRepository notifications, Receivers receivers) {
        this.gate = gate;
        this.background = background;
        this.notifications = notifications;
        this.receivers = receivers;
    }

    /// Whom the form is about: name and age, or the words for an unborn child.
    public String about(Actor actor, ChildId child) {
        gate.door(actor, SafeguardingAction.HANDLE, child);
        var grant = gate.require(actor, SafeguardingAction.READ, child);
        return background.name(background.child(grant));
    }

    /// @throws Refused when it came later than now, or too long ago to be true
    public NotificationId enter(Actor actor, ChildId child, HeardNotification heard) {
        var grant = gate.require(actor, SafeguardingAction.HANDLE, child);
        var now = grant.stamp().at();
        if (heard.received().isAfter(now) || heard.received().isBefore(now.minus(LONGEST_AGO))) {
            throw new Refused(SafeguardingRefusal.CAME_ANOTHER_DAY);
        }
        var it = new Notification(
                NotificationId.random(),
                null,
                grant.stamp(),
                Subject.of(background.child(grant)),
                WriteNotification.heard(heard.concern(), heard.knowledge()),
                heard.notifier());
        notifications.add(grant, it, heard.received());
        receivers.heard(grant, it.id(), heard);
        return it.id();
    }
}
