package dk.tidlig.access;

/// How somebody stands to a child now.
public enum Relation {
    /// Holds the responsibility for the child's course.
    RESPONSIBLE,
    /// Helps: has a course or sessions with the child or the family.
    HELPER,
    /// Has an enquiry or referral on the child to decide.
    DECIDER,
    /// Enquired or referred: is owed feedback, and no more.
    REFERRER
}
