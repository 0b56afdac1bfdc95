package dk.tidlig.episode.emergency;

import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.UserId;
import java.time.Instant;

/// One opening of a child's record in an emergency.
///
/// @param user who opened it
/// @param ends from then on nothing is open
public record Emergency(EmergencyId id, ChildId child, UserId user, String reason, Instant opened, Instant ends) {
    boolean runs(Instant now) {
        return now.isBefore(ends);
    }
}
