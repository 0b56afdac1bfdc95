package dk.tidlig.intake;

/// How somebody wants to be reached.
public enum Way {
    PHONE,
    TEXT,
    MAIL
}
