package dk.tidlig.episode.retention;

import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.Stamp;
import org.jspecify.annotations.Nullable;

/// Nothing of a child is erased while this stands.
///
/// @param lifted null while it stands
record Hold(
        ChildId child,
        String reason,
        Stamp set,
        @Nullable String liftedReason,
        @Nullable Stamp lifted) {
    boolean stands() {
        return lifted == null;
    }
}
