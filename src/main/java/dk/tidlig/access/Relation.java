package dk.tidlig.access;

/// How somebody stands to a child now.
public enum Relation {
    /// Holds the responsibility for the child's course.
    RESPONSIBLE,
    /// Helps: has a course or sessions with the child or the family.
    HELPER,
    /// Has an enquiry or referral on the child to decide.
    DECIDER,
    /// Sits, that day, in the group that decides on the child's referral or carries its course.
    GROUP_MEMBER,
    /// Has opened the record in an emergency, for a short time: looks, and does nothing.
    EMERGENCY,
    /// Holds the baton of the child's relay log, or stands in for the holder today.
    BATON_HOLDER,
    /// Takes part in the child's relay log, and the family's consent to that stands: is around the log, not the child.
    PARTICIPANT,
    /// Holds custody of the child, by a log-in of the family's own: stands outside of the work.
    CUSTODIAN,
    /// Is the child, old enough, by a log-in of their own.
    SELF,
    /// Enquired or referred: is owed feedback, and no more.
    REFERRER,
    /// Has said that they may take no part in the case (their own family): keeps every other relation away.
    DISQUALIFIED
}
