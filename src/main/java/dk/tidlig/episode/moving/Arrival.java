package dk.tidlig.episode.moving;

import dk.tidlig.kernel.MunicipalityId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A course that another municipality offered to this one.
///
/// @param brought gone when it was not accepted
record Arrival(
        MovingId id,
        MunicipalityId from,
        MovingState state,
        Instant arrived,
        Instant expires,
        @Nullable Instant ended,
        @Nullable BroughtAlong brought) {
    boolean waits(Instant now) {
        return state == MovingState.OFFERED && now.isBefore(expires);
    }
}
