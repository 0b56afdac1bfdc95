package dk.tidlig.visitation.group;

import dk.tidlig.identity.group.GroupId;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.kernel.UserId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// A group's meeting.
///
/// @param heldOn in the group's own zone
/// @param present who is ticked as present now
/// @param revision counts the changes of who is present
public record Meeting(MeetingId id, GroupId group, LocalDate heldOn, Stamp opened, Set<UserId> present, long revision) {
    public Meeting {
        present = Set.copyOf(present);
    }

    /// Those of the day's seats whose holder is there.
    public List<Seat> there(List<Seat> seats) {
        return seats.stream().filter(seat -> present.contains(seat.user())).toList();
    }
}
