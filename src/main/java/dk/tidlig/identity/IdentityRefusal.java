package dk.tidlig.identity;

import dk.tidlig.kernel.Refusal;

/// What is refused about accounts, employments and groups.
public enum IdentityRefusal implements Refusal {
    USERNAME_WRONG,
    USERNAME_TAKEN,
    /// An account works under one jurisdiction only.
    OTHER_JURISDICTION,
    /// The account is employed here already in that time.
    EMPLOYED_ALREADY,
    /// The last day lies before the first.
    ENDS_BEFORE_START,
    PASSWORD_TOO_SHORT,
    PASSWORD_TOO_LONG,
    PASSWORD_EASY,
    /// The account is a family's, and works nowhere.
    A_FAMILYS,
    /// The link was used, is too old or never was.
    LINK_DEAD,
    /// The present password was not that.
    PASSWORD_WRONG,
    PASSKEY_NAME_MISSING;

    @Override
    public String module() {
        return "identity";
    }
}
