package dk.tidlig.detection.round;

/// Why a child has no place in a round. It is counted, not forgotten.
public enum Missing {
    /// New in the room.
    NEW,
    /// A long holiday, or somewhere else for a while.
    ABSENT,
    ILL,
    /// The family does not want it.
    REFUSED,
    OTHER
}
