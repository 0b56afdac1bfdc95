package dk.tidlig.session;

/// Who was there, by word and not by name. The helper always was.
public enum Present {
    CHILD,
    MOTHER,
    FATHER,
    OTHER_PARENT,
    SIBLING,
    /// Grandparents, friends and others of the family's own.
    NETWORK,
    /// Another professional.
    PROFESSIONAL
}
