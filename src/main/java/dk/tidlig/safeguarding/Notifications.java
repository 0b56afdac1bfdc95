package dk.tidlig.safeguarding;

import dk.tidlig.access.Gate;
import dk.tidlig.access.Grant;
import dk.tidlig.episode.EpisodeId;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.UseCase;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Notifications of concern to the authority: written on a child, or when a course is handed on by one, then only read.
@UseCase
public class Notifications {
    private final Gate gate;
    private final Background background;
    private final NotificationRepository notifications;
    private final Receivers receivers;
    private final Writers writers;

    Notifications(
            Gate gate,
            Background background,
            NotificationRepository notifications,
            Receivers receivers,
            Writers writers) {
        this.gate = gate;
        this.background = background;
        this.notifications = notifications;
        this.receivers = receivers;
        this.writers = writers;
    }

    /// What stands around the form.
    ///
    /// @param episode null when it is on the child alone
    public NotificationPage page(Actor actor, ChildId child, @Nullable EpisodeId episode) {
        var grant = gate.require(actor, SafeguardingAction.READ, child);
        boolean open = episode == null || background.course(grant, episode).open();
        boolean writes = gate.wouldAllow(actor, SafeguardingAction.NOTIFY, child);
        var record = background.child(grant);
        return new NotificationPage(
                background.name(record),
                record.unborn(),
                record.protectedAddress(),
                open,
                writes,
                receivers.areThere(),
                writes ? background.known(grant) : Known.NOTHING,
                writers.lines(notifications.made(grant), episode, actor.language()));
    }

    /// Writes a notification; of a course its one. The same again on a course, by the same writer, changes nothing.
    ///
    /// @throws Refused when the course has another, or is closed
    public NotificationId write(Actor actor, ChildId child, @Nullable EpisodeId episode, WriteNotification content) {
        var grant = gate.require(actor, SafeguardingAction.NOTIFY, child);
        if (episode != null && !background.course(grant, episode).open()) {
            throw new Refused(SafeguardingRefusal.CLOSED);
        }
        var subject = Subject.of(background.child(grant));
        var it = new Notification(NotificationId.random(), episode, grant.stamp(), subject, content, null);
        boolean received = receivers.areThere();
        if (notifications.add(grant, it, received ? it.made().at() : null)) {
            receivers.written(grant, it.id(), received);
            return it.id();
        }
        return notifications
                .find(grant, Objects.requireNonNull(episode))
                .filter(it::isSaidBy)
                .map(Notification::id)
                .orElseThrow(() -> new Refused(SafeguardingRefusal.WRITTEN_ALREADY));
    }

    /// The course's notification. Who a private notifier is, is told to those alone who receive notifications. How to
    /// reach the parents is left out when an address of the family is protected.
    public NotificationSheet read(Actor actor, ChildId child, EpisodeId episode) {
        var grant = gate.require(actor, SafeguardingAction.READ, child);
        return sheet(grant, notifications.find(grant, episode).orElseThrow(NotFound::new), actor.language());
    }

    /// Any notification on the child, as above.
    public NotificationSheet read(Actor actor, ChildId child, NotificationId id) {
        var grant = gate.require(actor, SafeguardingAction.READ, child);
        return sheet(grant, notifications.find(grant, id).orElseThrow(NotFound::new), actor.language());
    }

    private NotificationSheet sheet(Grant grant, Notification it, Locale language) {
        boolean held = it.content().contact() != null && background.child(grant).protectedAddress();
        boolean receives = gate.wouldAllow(grant.actor(), SafeguardingAction.HANDLE, grant.child());
        var told = receives ? it : it.withoutNotifier();
        return new NotificationSheet(
                held ? told.withoutContact() : told,
                writers.line(it.made().by(), it.notifier() != null, language),
                held,
                it.notifier() != null);
    }
}
