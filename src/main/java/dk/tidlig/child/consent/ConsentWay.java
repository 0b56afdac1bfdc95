package dk.tidlig.child.consent;

/// How a consent was given or withdrawn.
public enum ConsentWay {
    WRITING,
    /// Said at a meeting.
    MEETING,
    /// By the family's own log-in: written by nobody else.
    ONLINE
}
