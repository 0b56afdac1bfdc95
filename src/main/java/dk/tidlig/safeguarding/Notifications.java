package dk.tidlig.safeguarding;

import dk.tidlig.access.Gate;
import dk.tidlig.child.ChildRecords;
import dk.tidlig.episode.EpisodeId;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.UseCase;

/// Notifications of concern to the authority: written when a course is handed on by one, then only read.
@UseCase
public class Notifications {
    private final Gate gate;
    private final ChildRecords children;
    private final NotificationCourses courses;
    private final NotificationRepository notifications;
    private final Writers writers;

    Notifications(
            Gate gate,
            ChildRecords children,
            NotificationCourses courses,
            NotificationRepository notifications,
            Writers writers) {
        this.gate = gate;
        this.children = children;
        this.courses = courses;
        this.notifications = notifications;
        this.writers = writers;
    }

    /// What stands around the form.
    public NotificationPage page(Actor actor, ChildId child, EpisodeId episode) {
        var grant = gate.require(actor, SafeguardingAction.READ, child);
        var course = courses.get(grant, episode);
        var record = children.child(grant);
        return new NotificationPage(
                children.name(record).line(),
                record.unborn(),
                record.protectedAddress(),
                course.open(),
                gate.wouldAllow(actor, SafeguardingAction.NOTIFY, child),
                writers.lines(notifications.made(grant), episode, actor.language()));
    }

    /// Writes the course's one notification. The same again, by the same writer, changes nothing.
    ///
    /// @throws Refused when the course has another, or is closed
    public void write(Actor actor, ChildId child, EpisodeId episode, WriteNotification content) {
        var grant = gate.require(actor, SafeguardingAction.NOTIFY, child);
        if (!courses.get(grant, episode).open()) {
            throw new Refused(SafeguardingRefusal.CLOSED);
        }
        var subject = Subject.of(children.child(grant));
        var it = new Notification(NotificationId.random(), episode, grant.stamp(), subject, content);
        if (!notifications.add(grant, it)
                && notifications.find(grant, episode).filter(it::isSaidBy).isEmpty()) {
            throw new Refused(SafeguardingRefusal.WRITTEN_ALREADY);
        }
    }

    /// The course's notification. How to reach the parents is left out when an address of the family is protected.
    public NotificationSheet read(Actor actor, ChildId child, EpisodeId episode) {
        var grant = gate.require(actor, SafeguardingAction.READ, child);
        var it = notifications.find(grant, episode).orElseThrow(NotFound::new);
        boolean held = it.content().contact() != null && children.child(grant).protectedAddress();
        return new NotificationSheet(
                held ? it.withoutContact() : it, writers.line(it.made().by(), actor.language()), held);
    }
}
