package dk.tidlig.detection.screening;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/// Coverage is counted by whole quarters: of two periods that differ by a day, the difference would be one family.
final class Quarters {
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    private Quarters() {}

    /// The first day of the day's quarter.
    static LocalDate first(LocalDate day) {
        return within(day).with(IsoFields.DAY_OF_QUARTER, 1);
    }

    /// The last day of the day's quarter.
    static LocalDate last(LocalDate day) {
        return first(day).plusMonths(3).minusDays(1);
    }

    /// Not a day that nobody is born near.
    private static LocalDate within(LocalDate day) {
        if (day.isBefore(EARLIEST)) {
            return EARLIEST;
        }
        return day.isAfter(LATEST) ? LATEST : day;
    }
}
