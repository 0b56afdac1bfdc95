package dk.tidlig.deadline.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HolidayCalendarTest {
    private final HolidayCalendar danish = new HolidayCalendars().get("DK");
    private final HolidayCalendar greenlandic = new HolidayCalendars().get("gl");

    @Test
    void findsEasterSunday() {
        Map.of(1961, "04-02", 2000, "04-23", 2008, "03-23", 2011, "04-24", 2022, "04-17", 2026, "04-05", 2038, "04-25")
                .forEach((year, day) ->
                        assertThat(HolidayCalendar.easterSunday(year)).isEqualTo(LocalDate.parse(year + "-" + day)));
    }

    @Test
    void easterIsASundayBetween22MarchAnd25April() {
        IntStream.rangeClosed(1900, 2199)
                .mapToObj(HolidayCalendar::easterSunday)
                .forEach(easter -> {
                    assertThat(easter.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
                    assertThat(easter)
                            .isBetween(LocalDate.of(easter.getYear(), 3, 22), LocalDate.of(easter.getYear(), 4, 25));
                });
    }

    @Test
    void keepsTheDanishHolidaysOf2026() {
        var year = LocalDate.of(2026, 1, 1).datesUntil(LocalDate.of(2027, 1, 1)).filter(danish::isHoliday);

        assertThat(year.map(LocalDate::toString))
                .containsExactly(
                        "2026-01-01",
                        "2026-04-02",
                        "2026-04-03",
                        "2026-04-05",
                        "2026-04-06",
                        "2026-05-14",
                        "2026-05-24",
                        "2026-05-25",
                        "2026-12-25",
                        "2026-12-26");
    }

    @Test
    void knowsNoGreatPrayerDayInDenmarkFrom2024ButStillInGreenland() {
        var last = LocalDate.of(2023, 5, 5);
        var abolished = LocalDate.of(2024, 4, 26);

        assertThat(danish.isHoliday(last)).isTrue();
        assertThat(danish.isHoliday(abolished)).isFalse();
        assertThat(greenlandic.isHoliday(last)).isTrue();
        assertThat(greenlandic.isHoliday(abolished)).isTrue();
    }

    @Test
    void countsConstitutionDayAndChristmasEveAsWorkingDays() {
        assertThat(danish.isWorkingDay(LocalDate.of(2026, 6, 5))).isTrue();
        assertThat(danish.isWorkingDay(LocalDate.of(2026, 12, 24))).isTrue();
    }

    @Test
    void goesOverEasterToTheNextWorkingDay() {
        var wednesdayBefore = LocalDate.of(2026, 4, 1);

        assertThat(danish.plusWorkingDays(wednesdayBefore, 1)).isEqualTo(LocalDate.of(2026, 4, 7));
        assertThat(danish.plusWorkingDays(wednesdayBefore, 6)).isEqualTo(LocalDate.of(2026, 4, 14));
        assertThat(danish.plusWorkingDays(LocalDate.of(2026, 4, 7), -1)).isEqualTo(wednesdayBefore);
        assertThat(danish.plusWorkingDays(wednesdayBefore, 0)).isEqualTo(wednesdayBefore);
    }

    @Test
    void exactlyTheWorkingDaysBetweenAreCounted() {
        var random = new Random(20261121);
        for (int round = 0; round < 2_000; round++) {
            var start = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(9_000));
            int n = 1 + random.nextInt(40);

            var end = danish.plusWorkingDays(start, n);

            assertThat(danish.isWorkingDay(end)).as("%s + %s", start, n).isTrue();
            assertThat(start.plusDays(1).datesUntil(end.plusDays(1)).filter(danish::isWorkingDay))
                    .as("%s + %s", start, n)
                    .hasSize(n);
        }
    }

    @Test
    void refusesACalendarThatIsNotThereOrCannotBeRead() {
        assertThatThrownBy(() -> new HolidayCalendars().get("se")).hasMessageContaining("'se'");
        assertThatThrownBy(() -> HolidayCalendars.parse("xx", "01-01 new-year")).hasMessageContaining("xx");
    }
}
