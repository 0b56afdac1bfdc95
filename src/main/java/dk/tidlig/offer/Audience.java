package dk.tidlig.offer;

/// Whom a course is given to. An offer says which it can be.
public enum Audience {
    /// The child or young person alone.
    CHILD,
    /// One or both parents, or those to be.
    PARENT,
    /// Child and parents in the same room.
    TOGETHER
}
