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
    /// Either the day of birth is known or the child is unborn.
    BORN_AND_DUE,
    /// A due date lies at most ten months ahead and two months back.
    DUE_FAR_OFF,
    /// Likely duplicates that nobody has looked at.
    LIKELY_DUPLICATE,
    /// The child is registered already.
    REGISTERED_ALREADY,
    /// The child is born already.
    BORN_ALREADY,
    /// The record has ended already.
    ENDED_ALREADY,
    /// Not what can have happened to a child that is unborn, or born.
    ENDS_OTHERWISE,
    /// The day has not come yet.
    DAY_OF_THE_FUTURE,
    /// The other child was born before it came here, so this cannot be its twin by the same pregnancy.
    NO_TWIN,
    /// No way of working that the child is in keeps this.
    NOT_KEPT,
    /// The adult is kin already.
    KIN_ALREADY,
    /// Two homes share the fortnight; neither has all of it.
    SHARES_OF_FORTNIGHT;

    @Override
    public String module() {
        return "child";
    }
}
