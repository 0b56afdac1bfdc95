package dk.tidlig.intake;

/// Where an enquiry stands, read from its stamps.
public enum Standing {
    RECEIVED,
    /// Somebody has taken it to read.
    BEING_READ,
    /// The one who enquired was asked for more.
    MORE_ASKED,
    ACCEPTED,
    /// Put with a course that was open already.
    JOINED,
    DECLINED,
    /// A notification of concern is written of it; nothing else begins.
    HANDED_ON,
    WITHDRAWN
}
