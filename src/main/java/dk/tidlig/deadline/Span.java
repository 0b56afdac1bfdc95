package dk.tidlig.deadline;

import dk.tidlig.deadline.calendar.HolidayCalendar;
import dk.tidlig.programme.ClockRule;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// How long a limit is, and when it shows as running out. Hours run by the clock on the wall of the world (a night
/// with a changed clock has 23 or 25 of them); days, working days and weeks are counted on the municipality's calendar
/// and end with the last of them.
///
/// @param amount 0 or more; 0 days end with the day itself
/// @param warnBefore how long before the end, in the same unit
record Span(int amount, ClockRule.Unit unit, int warnBefore) {
    Span {
        if (amount < 0 || warnBefore < 0) {
            throw new IllegalArgumentException("a limit is not shorter than nothing");
        }
    }

    Limit from(Instant start, ZoneId zone, HolidayCalendar calendar) {
        if (unit == ClockRule.Unit.HOURS) {
            var due = start.plus(Duration.ofHours(amount));
            return new Limit(LocalDate.ofInstant(due, zone), due, due.minus(Duration.ofHours(warnBefore)), false);
        }
        var last = count(LocalDate.ofInstant(start, zone), amount, calendar);
        var warn = count(last.plusDays(1), -warnBefore, calendar);
        return new Limit(last, startOf(last.plusDays(1), zone), startOf(warn, zone), true);
    }

    private LocalDate count(LocalDate day, int n, HolidayCalendar calendar) {
        return switch (unit) {
            case DAYS -> day.plusDays(n);
            case WEEKS -> day.plusWeeks(n);
            case WORKING_DAYS -> calendar.plusWorkingDays(day, n);
            case HOURS -> throw new IllegalStateException("hours are not counted on a calendar");
        };
    }

    /// Midnight, or the first moment after it where the clock jumps over midnight.
    private static Instant startOf(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }
}
