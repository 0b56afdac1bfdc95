package dk.tidlig.identity.factor;

/// Of whom a municipality demands more than a password. A passkey is two factors in one and always enough; whoever has
/// set up an app is asked for its code in any case.
public enum SecondFactorRule {
    OFFERED,
    /// Of those who work there, and not of families.
    AT_WORK,
    /// Of everybody with a log-in.
    REQUIRED
}
