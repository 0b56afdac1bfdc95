package dk.tidlig.meeting;

import dk.tidlig.access.Gate;
import dk.tidlig.access.Grant;
import dk.tidlig.child.consent.Recipient;
import dk.tidlig.episode.sharing.Receiver;
import dk.tidlig.episode.sharing.Share;
import dk.tidlig.episode.sharing.SharingId;
import dk.tidlig.episode.sharing.Sharings;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.UseCase;
import dk.tidlig.kernel.UserId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Holding a network meeting: it begins with those present, and ends with what came of it. What was opened to those
/// present closes with it.
@UseCase
public class MeetingRoom {
    private final Gate gate;
    private final MeetingRepository meetings;
    private final TaskRepository tasks;
    private final MeetingPages pages;
    private final Sharings sharings;

    MeetingRoom(Gate gate, MeetingRepository meetings, TaskRepository tasks, MeetingPages pages, Sharings sharings) {
        this.gate = gate;
        this.meetings = meetings;
        this.tasks = tasks;
        this.pages = pages;
        this.sharings = sharings;
    }

    /// The forms are asked for.
    public void door(Actor actor, ChildId child) {
        gate.door(actor, MeetingAction.HOLD, child);
    }

    /// Begins it.
    ///
    /// @throws Refused when it has begun or was cancelled, or somebody present was not asked, or without a basis
    public void begin(Actor actor, ChildId child, NetworkMeetingId id, BeginMeeting it) {
        var grant = gate.require(actor, MeetingAction.HOLD, child);
        var meeting = meetings.get(grant, id);
        if (it.present().isEmpty() || !meeting.invited().containsAll(it.present())) {
            throw new Refused(MeetingRefusal.MEETING_WITHOUT_PEOPLE);
        }
        if (meeting.state() != NetworkMeeting.State.WAITING
                || meetings.begin(grant, id, it.present(), pages.missing(grant, it.present()), open(actor, child, it))
                        == 0) {
            throw new Refused(MeetingRefusal.MEETING_NOT_WAITING);
        }
    }

    private @Nullable SharingId open(Actor actor, ChildId child, BeginMeeting it) {
        var opening = it.opening();
        return opening == null
                ? null
                : sharings.share(
                        actor,
                        child,
                        new Share(
                                opening.basis(),
                                it.present().stream().map(MeetingRoom::inside).toList(),
                                opening.data(),
                                opening.purpose(),
                                opening.necessity(),
                                null));
    }

    private static Receiver inside(UserId user) {
        return new Receiver.Inside(new Recipient.Person(user));
    }

    /// Ends it with what came of it: each thing decided is its doer's task from now.
    ///
    /// @throws Refused when it is not under way, or something has no doer
    public void end(Actor actor, ChildId child, NetworkMeetingId id, WriteUp it) {
        var grant = gate.require(actor, MeetingAction.HOLD, child);
        var meeting = meetings.get(grant, id);
        if (meetings.end(grant, id, it.minutes()) == 0) {
            throw new Refused(MeetingRefusal.MEETING_NOT_RUNNING);
        }
        it.decided().forEach(decided -> tasks.add(task(grant, id, decided)));
        if (meeting.sharing() != null && sharings.isOpen(actor, child, meeting.sharing())) {
            sharings.end(actor, child, meeting.sharing());
        }
    }

    private Task task(Grant grant, NetworkMeetingId meeting, WriteUp.Decided it) {
        var owner = it.owner();
        if (owner == null || !pages.areColleagues(Set.of(owner))) {
            throw new Refused(MeetingRefusal.TASK_WITHOUT_OWNER);
        }
        return new Task(TaskId.random(), meeting, grant.child(), it.what(), owner, it.due(), null);
    }
}
