package dk.tidlig.child;

import dk.tidlig.kernel.Refusal;

/// What the child's record refuses.
public enum ChildRefusal implements Refusal {
    /// Another child here has or had the number.
    NUMBER_TAKEN,
    /// The number tells a day of birth that has not come yet.
    NUMBER_OF_THE_FUTURE,
    /// The day of birth has not come yet.
    BORN_IN_THE_FUTURE,
    /// A born child has no due date, and one of the two days must be known.
    BORN_OR_DUE,
    /// Likely duplicates that nobody has looked at.
    LIKELY_DUPLICATE,
    /// The child is registered already.
    REGISTERED_ALREADY,
    /// The child is born already.
    BORN_ALREADY,
    /// The other child is not unborn, so this cannot be its twin.
    NO_TWIN,
    /// No way of working that the child is in keeps this.
    NOT_KEPT,
    /// The adult is kin already.
    KIN_ALREADY,
    /// The two homes' shares are together another number than fourteen days.
    SHARES_OF_FORTNIGHT;

    @Override
    public String module() {
        return "child";
    }
}
