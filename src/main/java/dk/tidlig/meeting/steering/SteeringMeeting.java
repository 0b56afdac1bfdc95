package dk.tidlig.meeting.steering;

import dk.tidlig.kernel.UserId;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A steering group's meeting.
///
/// @param change null when it stands as it was called
record SteeringMeeting(
        SteeringMeetingId id,
        LocalDate heldOn,
        Set<UserId> present,
        @Nullable Change change) {
    SteeringMeeting {
        present = Set.copyOf(present);
    }

    boolean cancelled() {
        return change != null && change.cancelled();
    }

    /// How it differs from what was called.
    ///
    /// @param from the day it was moved from last; null when it was not moved
    /// @param times how often it was changed, at least 1
    record Change(boolean cancelled, @Nullable LocalDate from, String why, int times, UserId by) {}
}
