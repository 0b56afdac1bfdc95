package dk.tidlig.deadline.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Which days are worked, by the public holidays of a land.
public record HolidayCalendar(String code, List<Holiday> holidays) {
    public HolidayCalendar {
        Objects.requireNonNull(code, "code");
        holidays = List.copyOf(holidays);
    }

    public boolean isHoliday(LocalDate day) {
        return holidays.stream().anyMatch(holiday -> holiday.falls(day));
    }

    public boolean isWorkingDay(LocalDate day) {
        var weekday = day.getDayOfWeek();
        return weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY && !isHoliday(day);
    }

    /// The n-th working day after the day, which itself is not counted; the n-th before it when n is negative.
    public LocalDate plusWorkingDays(LocalDate day, int n) {
        int step = Integer.signum(n);
        var found = day;
        for (int left = Math.abs(n); left > 0; ) {
            found = found.plusDays(step);
            if (isWorkingDay(found)) {
                left--;
            }
        }
        return found;
    }

    /// A holiday that falls on the same date each year, or so many days from Easter Sunday.
    ///
    /// @param from the first year it is kept; without one always
    /// @param until the last year it is kept; without one still
    public record Holiday(
            String code,
            @Nullable MonthDay date,
            int fromEaster,
            @Nullable Integer from,
            @Nullable Integer until) {
        boolean falls(LocalDate day) {
            int year = day.getYear();
            if ((from != null && year < from) || (until != null && year > until)) {
                return false;
            }
            return date == null
                    ? day.equals(easterSunday(year).plusDays(fromEaster))
                    : MonthDay.from(day).equals(date);
        }
    }

    /// Easter Sunday in the Gregorian calendar (the algorithm of Meeus, Jones and Butcher).
    public static LocalDate easterSunday(int year) {
        int moon = year % 19;
        int century = year / 100;
        int inCentury = year % 100;
        int epact = (19 * moon + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
        int late = (moon + 11 * epact + 22 * weekday) / 451;
        int march = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, march / 31, march % 31 + 1);
    }
}
