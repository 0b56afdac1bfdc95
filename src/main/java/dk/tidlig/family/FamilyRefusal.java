package dk.tidlig.family;

import dk.tidlig.kernel.Refusal;

/// What is refused about a family's own log-in and its words.
public enum FamilyRefusal implements Refusal {
    /// The municipality has not said how.
    NOT_SET_UP,
    WITHOUT_CUSTODY,
    TOO_YOUNG,
    /// A new code would open another child's record to one who is not around it.
    OTHER_CHILDREN,
    LOG_IN_ENDED,
    /// The same entry waits for an answer already.
    CONTESTED_ALREADY,
    ANSWERED_ALREADY;

    @Override
    public String module() {
        return "family";
    }
}
