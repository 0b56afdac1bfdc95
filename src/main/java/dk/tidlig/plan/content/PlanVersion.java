package dk.tidlig.plan.content;

import dk.tidlig.kernel.Stamp;
import org.jspecify.annotations.Nullable;

/// A plan as somebody kept it. Never changed again.
///
/// @param why in their words; needed when a plan is changed
/// @param substanceSince the first version that says the same in substance
public record PlanVersion(
        int number, Stamp made, Reason reason, @Nullable String why, int substanceSince, PlanContent content) {
    /// What made somebody keep it.
    public enum Reason {
        MADE,
        CHANGED,
        /// Only how far a planned action is.
        STATUS
    }

    public static PlanVersion first(Stamp made, PlanContent content) {
        return new PlanVersion(1, made, Reason.MADE, null, 1, content);
    }

    public PlanVersion next(Stamp stamp, Reason because, @Nullable String words, PlanContent next) {
        boolean same = next.substance().equals(content.substance());
        return new PlanVersion(number + 1, stamp, because, words, same ? substanceSince : number + 1, next);
    }

    /// Whether what was said of that version is still true of this one.
    public boolean saysTheSameAs(int earlier) {
        return earlier >= substanceSince;
    }
}
