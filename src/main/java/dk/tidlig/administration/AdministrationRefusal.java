package dk.tidlig.administration;

import dk.tidlig.kernel.Refusal;

/// What keeps the house safe.
public enum AdministrationRefusal implements Refusal {
    /// Nobody could give roles any more.
    LAST_ADMINISTRATOR,
    /// A role that none of one's own roles may give.
    ROLE_NOT_YOURS,
    /// One's own roles, or the rights of a role one has.
    NOT_YOUR_OWN,
    /// The account works elsewhere too: only the operator may do this.
    WORKS_ELSEWHERE,
    /// There is no account by that username.
    NO_SUCH_ACCOUNT,
    /// The user is not employed here any more.
    NOT_EMPLOYED,
    CODE_TAKEN,
    NAME_TAKEN,
    /// Another group serves the town or settlement.
    LOCALITY_TAKEN,
    LOCALITY_UNKNOWN,
    IN_GROUP_ALREADY,
    /// There is a chair already.
    CHAIR_TAKEN,
    /// A stand-in stands in for an ordinary member of the same group.
    STAND_IN_FOR_NOBODY,
    /// The action is unknown.
    NO_SUCH_ACTION;

    @Override
    public String module() {
        return "administration";
    }
}
