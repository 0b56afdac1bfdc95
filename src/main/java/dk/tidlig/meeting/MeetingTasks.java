package dk.tidlig.meeting;

import dk.tidlig.access.Gate;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.UseCase;
import dk.tidlig.shell.Words;
import dk.tidlig.shell.calendar.Invitation;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One's own tasks from network meetings, and the meetings one is asked to.
@UseCase
public class MeetingTasks {
    /// So long back an invitation can still be fetched.
    private static final Duration BACK = Duration.ofDays(1);

    private final Gate gate;
    private final TaskRepository tasks;
    private final MeetingRepository meetings;
    private final Words words;
    private final Clock clock;

    MeetingTasks(Gate gate, TaskRepository tasks, MeetingRepository meetings, Words words, Clock clock) {
        this.gate = gate;
        this.tasks = tasks;
        this.meetings = meetings;
        this.words = words;
        this.clock = clock;
    }

    /// @throws Refused when it is done already, or somebody else's
    public void done(Actor actor, TaskId id) {
        var grant = gate.require(actor, MeetingAction.DO_TASK, Set.of(), "task " + id);
        if (tasks.done(grant, id) == 0) {
            throw new Refused(MeetingRefusal.TASK_NOT_OPEN);
        }
    }

    /// One's own task that is not done.
    ///
    /// @throws NotFound when it is done, or somebody else's
    public Own task(Actor actor, TaskId id) {
        var scope = gate.scope(actor, MeetingAction.ATTEND, "task " + id);
        return tasks.own(scope).stream()
                .filter(it -> it.id().equals(id))
                .map(it -> new Own(it.id(), it.what(), it.due()))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    public record Own(TaskId id, String what, @Nullable LocalDate due) {}

    /// A meeting one is asked to, as a calendar takes it: nothing of whom it is about.
    ///
    /// @throws NotFound when one is not asked to it
    public Invitation appointment(Actor actor, NetworkMeetingId id) {
        var scope = gate.scope(actor, MeetingAction.ATTEND, "invitation " + id);
        return meetings.askedTo(scope, clock.instant().minus(BACK)).stream()
                .filter(it -> it.id().equals(id))
                .map(it -> Invitation.at(
                        id.toString(),
                        words.text("meeting.title"),
                        it.starts(),
                        it.lasts(),
                        it.sequence(),
                        it.state() == NetworkMeeting.State.CANCELLED))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
