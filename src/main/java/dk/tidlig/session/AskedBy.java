package dk.tidlig.session;

/// Who asked for a session to be moved or cancelled.
public enum AskedBy {
    FAMILY,
    HELPER,
    /// The municipality or its partner: illness, a room that is gone, a course that closed.
    SERVICE
}
