package dk.tidlig.visitation.group;

import dk.tidlig.access.Gate;
import dk.tidlig.identity.Actor;
import dk.tidlig.identity.group.GroupId;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.UseCase;
import dk.tidlig.shell.Words;
import dk.tidlig.shell.calendar.Invitation;
import dk.tidlig.visitation.VisitationAction;
import dk.tidlig.visitation.VisitationRefusal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;

/// Moving a group's meeting, cancelling it, and putting it into a calendar. What waits for the group waits on: the
/// agenda
/// of whichever meeting comes next finds it.
@UseCase
public class MeetingChanges {
    private static final int DAYS_AHEAD = 366;

    private final Gate gate;
    private final GroupSeats seats;
    private final MeetingRepository meetings;
    private final MeetingChangeRepository changes;
    private final Words words;

    MeetingChanges(
            Gate gate, GroupSeats seats, MeetingRepository meetings, MeetingChangeRepository changes, Words words) {
        this.gate = gate;
        this.seats = seats;
        this.meetings = meetings;
        this.changes = changes;
        this.words = words;
    }

    /// Moves it to a day, or cancels it.
    ///
    /// @param to null to cancel it
    /// @throws Refused when it was held, the group meets that day already, or the day is past or too far off
    public void change(Actor actor, GroupId id, MeetingId meeting, @Nullable LocalDate to, String why) {
        var grant = gate.require(
                actor, VisitationAction.HOLD_MEETING, seats.standing(actor, id), "change of meeting " + meeting);
        var it = meetings.get(id, meeting);
        var today = seats.today(id);
        if (to != null && (to.isBefore(today) || to.isAfter(today.plusDays(DAYS_AHEAD)))) {
            throw new Refused(VisitationRefusal.MEETING_DAY);
        }
        try {
            boolean changed = to == null ? changes.cancel(grant, it, why) : changes.move(grant, it, to, why);
            if (!changed) {
                throw new Refused(VisitationRefusal.MEETING_HELD);
            }
        } catch (DuplicateKeyException taken) {
            throw new Refused(VisitationRefusal.MEETING_DAY_TAKEN);
        }
    }

    /// What was moved or cancelled of the meetings from today on.
    public List<MeetingChange> changes(Actor actor, GroupId id) {
        gate.require(actor, VisitationAction.LIST_GROUP, seats.standing(actor, id), "group " + id);
        return changes.of(id, seats.today(id));
    }

    /// The same of this day's meetings, in the groups one sits in.
    public List<MeetingChange> today(Actor actor) {
        gate.scope(actor, VisitationAction.LIST_GROUP, "meetings of today that were changed");
        return seats.of(actor).stream()
                .flatMap(group -> changes.of(group.id(), seats.today(group.id())).stream()
                        .filter(it -> it.was().equals(seats.today(group.id()))))
                .toList();
    }

    /// As a calendar takes it: the group and the day, and no family.
    public Invitation invitation(Actor actor, GroupId id, MeetingId meeting) {
        gate.require(actor, VisitationAction.LIST_GROUP, seats.standing(actor, id), "meeting " + meeting);
        var it = meetings.get(id, meeting);
        var title =
                words.text("visitation.group.meeting.heading", seats.group(id).name());
        return Invitation.on(meeting.toString(), title, it.heldOn());
    }
}
