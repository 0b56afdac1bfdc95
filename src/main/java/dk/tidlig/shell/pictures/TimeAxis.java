package dk.tidlig.shell.pictures;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.NavigableSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// From days to places along a picture, with air at both ends, and the days worth naming.
///
/// @param from the first day shown
/// @param days how many days are shown, at least 28
record TimeAxis(LocalDate from, long days) {
    private static final int LEAST = 28;
    private static final int NEAR = 60;

    /// Covers the days, the expected end, and today when it is near.
    static TimeAxis over(NavigableSet<LocalDate> days, LocalDate today, @Nullable LocalDate end) {
        var first = days.first();
        var last = end != null && end.isAfter(days.last()) ? end : days.last();
        if (isNear(days, today) && today.isAfter(last)) {
            last = today;
        }
        long between = ChronoUnit.DAYS.between(first, last);
        long span = Math.max(between, LEAST);
        long air = Math.max(3, span / 12) + (span - between) / 2;
        long room = end == null ? air : Math.max(air, span / 4);
        return new TimeAxis(first.minusDays(air), between + air + room);
    }

    /// Whether today belongs in the picture: not years after the last placing.
    static boolean isNear(NavigableSet<LocalDate> days, LocalDate today) {
        long span = Math.max(ChronoUnit.DAYS.between(days.first(), days.last()), NEAR);
        return !today.isBefore(days.first()) && !today.isAfter(days.last().plusDays(span));
    }

    /// From 0 to 1.
    double at(LocalDate day) {
        return Math.clamp((double) ChronoUnit.DAYS.between(from, day) / days, 0, 1);
    }

    LocalDate to() {
        return from.plusDays(days);
    }

    /// Whether names of days must say the year.
    boolean isLong() {
        return days > 500;
    }

    /// Weeks, months, quarters or years, so that at most so many are named.
    List<LocalDate> ticks(int most) {
        return Stream.of(weeks(), months(1), months(2), months(3), months(6), months(12), months(24), months(60))
                .filter(ticks -> ticks.size() <= most)
                .findFirst()
                .orElse(List.of());
    }

    private List<LocalDate> weeks() {
        return Stream.iterate(
                        from.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)),
                        day -> !day.isAfter(to()),
                        day -> day.plusWeeks(1))
                .toList();
    }

    private List<LocalDate> months(int every) {
        var start = LocalDate.of(from.getYear(), 1, 1);
        return Stream.iterate(start, day -> !day.isAfter(to()), day -> day.plusMonths(every))
                .filter(day -> !day.isBefore(from))
                .toList();
    }
}
