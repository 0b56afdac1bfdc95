package dk.tidlig.programme;

/// Where a rule comes from, and how far that has been looked up: no limit or law is shown without it.
public record Source(Wording wording, Standing standing) {
    /// How sure we are.
    public enum Standing {
        /// Read in the source named.
        VERIFIED,
        /// Read in part, or told by another.
        PARTLY_VERIFIED,
        /// Not looked up; not to be relied on.
        UNVERIFIED,
        /// For the municipality itself to set; what stands here is a proposal.
        TO_BE_SET,
        /// Decided by the municipality.
        LOCAL_DECISION,
        /// An example set-up, nobody's rule.
        EXAMPLE
    }
}
