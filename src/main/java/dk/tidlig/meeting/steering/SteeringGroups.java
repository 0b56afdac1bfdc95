package dk.tidlig.meeting.steering;

import dk.tidlig.access.Gate;
import dk.tidlig.child.Cpr;
import dk.tidlig.identity.Actor;
import dk.tidlig.identity.group.GroupId;
import dk.tidlig.identity.group.LocalGroup;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.UseCase;
import dk.tidlig.kernel.UserId;
import dk.tidlig.meeting.MeetingAction;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// What steering groups do: bring up, meet, decide, follow.
@UseCase
public class SteeringGroups {
    private static final int DAYS_BACK = 31;
    private static final int DAYS_AHEAD = 366;

    private final Gate gate;
    private final SteeringSeats seats;
    private final SteeringRepository steering;
    private final SteeringPages pages;

    SteeringGroups(Gate gate, SteeringSeats seats, SteeringRepository steering, SteeringPages pages) {
        this.gate = gate;
        this.seats = seats;
        this.steering = steering;
        this.pages = pages;
    }

    /// Those one sits in today; all, for one who may see all.
    public List<LocalGroup> groups(Actor actor) {
        var scope = gate.scope(actor, MeetingAction.LIST_STEERING, "steering groups");
        return scope.all() ? seats.all() : seats.of(actor);
    }

    public SteeringPage page(Actor actor, GroupId id) {
        gate.require(actor, MeetingAction.LIST_STEERING, seats.standing(actor, id), "steering group " + id);
        return pages.page(actor, seats.group(id), steering.meetings(id), steering.points(id));
    }

    /// Brings something up for the next meeting.
    ///
    /// @throws Refused when it holds a number of the civil registry
    public void raise(Actor actor, GroupId id, String words) {
        var grant = gate.require(
                actor, MeetingAction.STEER, seats.standing(actor, id), "brings up in steering group " + id);
        steering.raise(grant, id, nameless(words));
    }

    /// Calls a meeting, or finds it called.
    public void call(Actor actor, GroupId id, LocalDate day) {
        var grant =
                gate.require(actor, MeetingAction.STEER, seats.standing(actor, id), "calls in steering group " + id);
        var today = seats.today();
        if (day.isBefore(today.minusDays(DAYS_BACK)) || day.isAfter(today.plusDays(DAYS_AHEAD))) {
            throw new Refused(SteeringRefusal.STEERING_DAY);
        }
        steering.call(grant, id, day);
    }

    /// Who is there.
    public void attend(Actor actor, GroupId id, SteeringMeetingId meeting, Set<UserId> present) {
        var grant =
                gate.require(actor, MeetingAction.STEER, seats.standing(actor, id), "attends in steering group " + id);
        var it = steering.meeting(id, meeting);
        if (it.cancelled()) {
            throw new Refused(SteeringRefusal.STEERING_HELD);
        }
        if (!seats.sitting(id, it.heldOn()).containsAll(present)) {
            throw new Refused(SteeringRefusal.STEERING_NOT_OF_THE_GROUP);
        }
        steering.attend(grant, id, meeting, present);
    }

    /// Decides on something at a meeting; whoever follows it has it on their day.
    public void decide(Actor actor, GroupId id, SteeringPointId point, SteeringMeetingId meeting, Decide it) {
        var grant =
                gate.require(actor, MeetingAction.STEER, seats.standing(actor, id), "decides in steering group " + id);
        var held = steering.meeting(id, meeting);
        if (held.present().isEmpty()) {
            throw new Refused(SteeringRefusal.STEERING_NOBODY_THERE);
        }
        if (!seats.sitting(id, seats.today()).contains(it.owner())) {
            throw new Refused(SteeringRefusal.STEERING_NOT_OF_THE_GROUP);
        }
        nameless(it.words());
        if (steering.decide(grant, id, point, meeting, it) == 0) {
            throw new Refused(SteeringRefusal.STEERING_DECIDED);
        }
    }

    /// What one follows is done.
    public void done(Actor actor, GroupId id, SteeringPointId point) {
        var grant =
                gate.require(actor, MeetingAction.STEER, seats.standing(actor, id), "finishes in steering group " + id);
        if (steering.done(grant, id, point) == 0) {
            throw new Refused(SteeringRefusal.STEERING_NOT_OPEN);
        }
    }

    private static String nameless(String words) {
        if (Cpr.isIn(words)) {
            throw new Refused(SteeringRefusal.STEERING_HOLDS_CPR);
        }
        return words;
    }
}
