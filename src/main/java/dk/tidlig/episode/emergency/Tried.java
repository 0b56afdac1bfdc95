package dk.tidlig.episode.emergency;

import dk.tidlig.kernel.ChildId;
import org.jspecify.annotations.Nullable;

/// What a try to open a child's record came to. One in vain is told, not thrown: that it was tried stays in the trail.
///
/// @param child whose record is open now; null when none is
/// @param refusal why none is; null when one is
public record Tried(@Nullable ChildId child, @Nullable EmergencyRefusal refusal) {
    static Tried open(ChildId child) {
        return new Tried(child, null);
    }

    static Tried inVain(EmergencyRefusal refusal) {
        return new Tried(null, refusal);
    }
}
