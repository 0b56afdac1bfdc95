package dk.tidlig.meeting.steering;

import dk.tidlig.kernel.UserId;
import java.time.LocalDate;
import java.util.Set;

/// A steering group's meeting.
record SteeringMeeting(SteeringMeetingId id, LocalDate heldOn, Set<UserId> present) {
    SteeringMeeting {
        present = Set.copyOf(present);
    }
}
