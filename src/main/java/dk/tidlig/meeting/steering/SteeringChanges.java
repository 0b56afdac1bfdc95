package dk.tidlig.meeting.steering;

import dk.tidlig.access.Gate;
import dk.tidlig.child.Cpr;
import dk.tidlig.identity.Actor;
import dk.tidlig.identity.group.GroupId;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.UseCase;
import dk.tidlig.meeting.MeetingAction;
import dk.tidlig.shell.Words;
import dk.tidlig.shell.calendar.Invitation;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;

/// Moving a steering group's meeting, cancelling it, and putting it into a calendar. What waits for the group waits on,
/// and is on the agenda of whichever meeting comes next.
@UseCase
public class SteeringChanges {
    private static final int DAYS_AHEAD = 366;

    private final Gate gate;
    private final SteeringSeats seats;
    private final SteeringRepository steering;
    private final Words words;

    SteeringChanges(Gate gate, SteeringSeats seats, SteeringRepository steering, Words words) {
        this.gate = gate;
        this.seats = seats;
        this.steering = steering;
        this.words = words;
    }

    /// The meeting that is to be changed, with its group's name.
    public Changing changing(Actor actor, GroupId id, SteeringMeetingId meeting) {
        gate.require(actor, MeetingAction.STEER, seats.standing(actor, id), "change of meeting " + meeting);
        return new Changing(
                seats.group(id).name(), steering.meeting(id, meeting).heldOn());
    }

    public record Changing(String group, LocalDate on) {}

    /// Moves it to a day, or cancels it.
    ///
    /// @param to null to cancel it
    /// @throws Refused when it was held or is cancelled, or the day is taken, past or too far off
    public void change(Actor actor, GroupId id, SteeringMeetingId meeting, @Nullable LocalDate to, String why) {
        var grant =
                gate.require(actor, MeetingAction.STEER, seats.standing(actor, id), "changes in steering group " + id);
        var today = seats.today();
        if (to != null && (to.isBefore(today) || to.isAfter(today.plusDays(DAYS_AHEAD)))) {
            throw new Refused(SteeringRefusal.STEERING_NEW_DAY);
        }
        if (Cpr.isIn(why)) {
            throw new Refused(SteeringRefusal.STEERING_HOLDS_CPR);
        }
        if (!steering.meeting(id, meeting).present().isEmpty()) {
            throw new Refused(SteeringRefusal.STEERING_HELD);
        }
        try {
            if (steering.change(grant, id, meeting, to, why) == 0) {
                throw new Refused(SteeringRefusal.STEERING_HELD);
            }
        } catch (DuplicateKeyException taken) {
            throw new Refused(SteeringRefusal.STEERING_DAY_TAKEN);
        }
    }

    /// As a calendar takes it: the group and the day.
    public Invitation invitation(Actor actor, GroupId id, SteeringMeetingId meeting) {
        gate.require(actor, MeetingAction.LIST_STEERING, seats.standing(actor, id), "steering group " + id);
        var it = steering.meeting(id, meeting);
        var change = it.change();
        return Invitation.on(
                meeting.toString(),
                words.text("meeting.steering.heading", seats.group(id).name()),
                it.heldOn(),
                change == null ? 0 : change.times(),
                it.cancelled());
    }
}
