package dk.tidlig.programme;

import java.time.Period;

/// How long something is kept, and then erased.
///
/// @param archiveFirst it is handed to the archive before it is erased
public record Retention(Kept what, Period period, From from, boolean archiveFirst, Source source) {
    public Retention {
        Impossible.checks()
                .that(!period.isZero() && !period.isNegative(), "period", Wrong.NOT_POSITIVE, period)
                .refuse();
    }

    /// What is kept.
    public enum Kept {
        /// A course and all that hangs on it.
        EPISODE,
        /// An enquiry or referral that never became a course.
        DECLINED_INTAKE
    }

    /// From when the time runs; never from the opening.
    public enum From {
        CLOSING,
        DECISION,
        END_OF_CLOSING_YEAR
    }
}
