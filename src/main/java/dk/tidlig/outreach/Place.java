package dk.tidlig.outreach;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A place that ought to know.
///
/// @param kind its code
/// @param toldOn when it was last told; null when never
record Place(
        PlaceId id,
        String kind,
        String name,
        @Nullable String contact,
        boolean ended,
        @Nullable LocalDate toldOn) {
    /// Whether it was never told, or last before that day.
    boolean notToldSince(LocalDate day) {
        return toldOn == null || toldOn.isBefore(day);
    }
}
