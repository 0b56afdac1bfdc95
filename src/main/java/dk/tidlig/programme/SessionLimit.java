package dk.tidlig.programme;

/// How many sessions a course may have, counted over all its offers.
///
/// @param refusal what is said when one more is booked
/// @param missedCounts whether a session that the family missed is used up; otherwise it can be booked again
public record SessionLimit(int most, Wording refusal, boolean missedCounts, Extension extension, Source source) {
    public SessionLimit {
        Impossible.checks()
                .that(most >= 1, "most", Wrong.TOO_SMALL, most, 1)
                .that(most <= 200, "most", Wrong.TOO_BIG, most, 200)
                .refuse();
    }

    /// Whether more can be given.
    public enum Extension {
        NONE,
        BY_DECISION
    }
}
