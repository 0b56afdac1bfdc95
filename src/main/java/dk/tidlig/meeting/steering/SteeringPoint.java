package dk.tidlig.meeting.steering;

import dk.tidlig.identity.group.GroupId;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.kernel.UserId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Something that was brought up.
///
/// @param decided null while it waits for a meeting
/// @param done when what was decided was done
record SteeringPoint(
        SteeringPointId id,
        GroupId group,
        String words,
        Stamp raised,
        @Nullable Decided decided,
        @Nullable Stamp done) {
    /// @param on the meeting's day
    record Decided(
            LocalDate on,
            String words,
            UserId owner,
            @Nullable LocalDate due) {}
}
