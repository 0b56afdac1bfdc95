package dk.tidlig.insight;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/// What was counted for a programme and a period, before anything is suppressed. Never shown as it is.
///
/// @param enquiries received in the period
/// @param accepted of them, those that became courses
/// @param ended of them, courses that have ended
/// @param lifted means of the lifted with both places
/// @param both means of all ended with both places
/// @param missingEnd ended without a place at the end
/// @param sessionsMean mean sessions held of the ended, two decimals
/// @param contactWithin first contact no later than the clock's last day
/// @param contactKnown enquiries whose first contact is known
record Tally(
        long enquiries,
        long accepted,
        long ended,
        Outcomes outcomes,
        Means lifted,
        Means both,
        long missingEnd,
        @Nullable BigDecimal sessionsMean,
        long contactWithin,
        long contactKnown) {

    /// How the ended courses ended; together they are all of them.
    record Outcomes(long lifted, long unchanged, long handedOn, long other) {}

    /// Share in per cent, one decimal; null of nothing.
    static @Nullable BigDecimal share(long part, long whole) {
        return whole == 0
                ? null
                : BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }
}
