package dk.tidlig.identity;

/// How far a right of a role reaches.
public enum Reach {
    /// Only the children that the actor is around now.
    AROUND,
    /// Every child and every matter of the municipality.
    ALL
}
