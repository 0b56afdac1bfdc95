package dk.tidlig.programme;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/// How long something is kept, and then erased.
///
/// @param archiveFirst it is handed to the archive before it is erased
public record Retention(Kept what, Period period, From from, boolean archiveFirst, Source source) {
    public Retention {
        Impossible.checks()
                .that(!period.isZero() && !period.isNegative(), "period", Wrong.NOT_POSITIVE, period)
                .refuse();
    }

    /// The last day something is kept that ended that day: never counted from its beginning (Ombudsman FOB 08.399).
    public LocalDate lastDay(LocalDate ended) {
        var start = switch (from) {
            case CLOSING, DECISION -> ended;
            case END_OF_CLOSING_YEAR -> LocalDate.of(ended.getYear(), 12, 31);
        };
        return start.plus(period);
    }

    /// What is kept.
    public enum Kept {
        /// A course and all that hangs on it.
        EPISODE,
        /// An enquiry or referral that never became a course.
        DECLINED_INTAKE,
        /// A notification of concern that no course ended with. The law of the land says it, no programme.
        NOTIFICATION,
        /// A child known from rosters alone. The municipality's own file says it, no programme.
        ROSTER;

        /// What a programme sets the time of.
        public static final List<Kept> BY_PROGRAMMES = List.of(EPISODE, DECLINED_INTAKE);
    }

    /// From when the time runs; never from the opening.
    public enum From {
        CLOSING,
        DECISION,
        END_OF_CLOSING_YEAR
    }
}
