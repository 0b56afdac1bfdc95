package dk.tidlig.child.consent;

import dk.tidlig.kernel.Refusal;

/// What is refused of consents.
public enum ConsentRefusal implements Refusal {
    /// The municipality has not said how consent is given.
    CONSENT_NOT_SET_UP,
    /// Neither a colleague nor a unit, or no such kind of data or purpose.
    CONSENT_TO_NOTHING,
    /// Who gives it does not have custody.
    CONSENT_WITHOUT_CUSTODY,
    /// The young person is not old enough to give it alone.
    CONSENT_TOO_YOUNG,
    /// A day that has not come.
    CONSENT_IN_THE_FUTURE,
    /// It is withdrawn, or given anew, already.
    CONSENT_OVER;

    @Override
    public String module() {
        return "child";
    }

    @Override
    public int status() {
        return this == CONSENT_OVER ? 409 : 422;
    }
}
