package dk.tidlig.family;

import dk.tidlig.child.kin.KinId;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.kernel.UserId;
import org.jspecify.annotations.Nullable;

/// That one of a family has a log-in to one child's record.
///
/// @param kin as whom; null for the young person
/// @param ended null while it stands
public record LogIn(
        LogInId id,
        UserId account,
        @Nullable KinId kin,
        Stamp made,
        @Nullable Stamp ended) {
    public boolean stands() {
        return ended == null;
    }
}
