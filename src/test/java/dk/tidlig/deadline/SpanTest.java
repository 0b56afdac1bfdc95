package dk.tidlig.deadline;

import static dk.tidlig.programme.ClockRule.Unit.DAYS;
import static dk.tidlig.programme.ClockRule.Unit.HOURS;
import static dk.tidlig.programme.ClockRule.Unit.WEEKS;
import static dk.tidlig.programme.ClockRule.Unit.WORKING_DAYS;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.deadline.calendar.HolidayCalendar;
import dk.tidlig.deadline.calendar.HolidayCalendars;
import dk.tidlig.programme.ClockRule;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {
    private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");
    private static final ZoneId NUUK = ZoneId.of("America/Nuuk");
    private final HolidayCalendar danish = new HolidayCalendars().get("dk");

    @Test
    void sevenDaysLastToTheEndOfTheSeventhDay() {
        var limit = limit("2026-02-25T12:00", COPENHAGEN, 7, DAYS, 2);

        assertThat(limit.dueOn()).isEqualTo("2026-03-04");
        assertThat(limit.dueAt()).isEqualTo(at("2026-03-05T00:00", COPENHAGEN));
        assertThat(limit.warnAt()).isEqualTo(at("2026-03-03T00:00", COPENHAGEN));
        assertThat(limit.byDay()).isTrue();
    }

    @Test
    void theDayIsTheMunicipalitysAndNotTheWorlds() {
        var lateInNuuk = at("2026-06-01T23:30", NUUK);

        assertThat(new Span(7, DAYS, 0).from(lateInNuuk, NUUK, danish).dueOn()).isEqualTo("2026-06-08");
        assertThat(new Span(7, DAYS, 0).from(lateInNuuk, COPENHAGEN, danish).dueOn())
                .isEqualTo("2026-06-09");
    }

    @ParameterizedTest
    @CsvSource({
        // both nights in both zones; the last column is how many hours the day of the change has
        "Europe/Copenhagen, 2026-03-28T20:15, 2026-03-29, 23",
        "Europe/Copenhagen, 2026-10-24T20:15, 2026-10-25, 25",
        "America/Nuuk,      2026-03-27T20:15, 2026-03-28, 23",
        "America/Nuuk,      2026-10-23T20:15, 2026-10-24, 25"
    })
    void aNightWithAChangedClockIsStillOneDay(String zoneName, String start, LocalDate day, int hours) {
        var zone = ZoneId.of(zoneName);

        var limit = limit(start, zone, 1, DAYS, 1);

        assertThat(limit.dueOn()).isEqualTo(day);
        assertThat(Duration.between(limit.warnAt(), limit.dueAt())).hasHours(hours);
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Copenhagen, 2026-03-28T20:15, 2026-03-29T21:15",
        "Europe/Copenhagen, 2026-10-24T20:15, 2026-10-25T19:15",
        "America/Nuuk,      2026-03-28T20:15, 2026-03-29T21:15",
        "America/Nuuk,      2026-10-24T20:15, 2026-10-25T19:15"
    })
    void twentyFourHoursAreTwentyFourHoursAlsoWhenTheClockIsChanged(String zoneName, String start, String end) {
        var zone = ZoneId.of(zoneName);

        var limit = limit(start, zone, 24, HOURS, 2);

        assertThat(limit.dueAt()).isEqualTo(at(end, zone));
        assertThat(limit.dueAt()).isEqualTo(at(start, zone).plus(Duration.ofHours(24)));
        assertThat(limit.warnAt()).isEqualTo(limit.dueAt().minus(Duration.ofHours(2)));
        assertThat(limit.byDay()).isFalse();
    }

    @Test
    void workingDaysSkipWeekendsAndHolidays() {
        var limit = limit("2026-03-31T09:00", COPENHAGEN, 6, WORKING_DAYS, 2);

        assertThat(limit.dueOn()).isEqualTo("2026-04-13");
        assertThat(limit.warnAt()).isEqualTo(at("2026-04-10T00:00", COPENHAGEN));
    }

    @Test
    void weeksEndOnTheSameWeekday() {
        assertThat(limit("2026-03-03T09:00", COPENHAGEN, 6, WEEKS, 1).dueOn()).isEqualTo("2026-04-14");
    }

    @Test
    void noDaysEndWithTheDayItself() {
        var limit = limit("2026-03-03T09:00", COPENHAGEN, 0, DAYS, 0);

        assertThat(limit.dueOn()).isEqualTo("2026-03-03");
        assertThat(limit.dueAt()).isEqualTo(at("2026-03-04T00:00", COPENHAGEN));
    }

    @Test
    void everyMomentOfTheLastDayIsInTimeAndNoneOfTheNext() {
        var random = new Random(7);
        for (int round = 0; round < 5_000; round++) {
            var zone = random.nextBoolean() ? COPENHAGEN : NUUK;
            var start = Instant.parse("2010-01-01T00:00:00Z").plusSeconds(random.nextLong(20L * 366 * 86_400));
            int n = random.nextInt(60);

            var limit = new Span(n, DAYS, 0).from(start, zone, danish);

            var startDay = LocalDate.ofInstant(start, zone);
            assertThat(ChronoUnit.DAYS.between(startDay, limit.dueOn())).isEqualTo(n);
            assertThat(LocalDate.ofInstant(limit.dueAt().minusNanos(1), zone)).isEqualTo(limit.dueOn());
            assertThat(LocalDate.ofInstant(limit.dueAt(), zone))
                    .isEqualTo(limit.dueOn().plusDays(1));
        }
    }

    @Test
    void neverEndsBeforeItStartsNorWarnsAfterItsEnd() {
        var random = new Random(11);
        for (int round = 0; round < 5_000; round++) {
            var unit = List.of(ClockRule.Unit.values()).get(random.nextInt(4));
            int amount = 1 + random.nextInt(30);
            var zone = random.nextBoolean() ? COPENHAGEN : NUUK;
            var start = Instant.parse("2010-01-01T00:00:00Z").plusSeconds(random.nextLong(20L * 366 * 86_400));

            var limit = new Span(amount, unit, random.nextInt(amount)).from(start, zone, danish);

            assertThat(limit.dueAt()).isAfter(start);
            assertThat(limit.warnAt()).isBeforeOrEqualTo(limit.dueAt());
        }
    }

    private Limit limit(String start, ZoneId zone, int amount, ClockRule.Unit unit, int warnBefore) {
        return new Span(amount, unit, warnBefore).from(at(start, zone), zone, danish);
    }

    private static Instant at(String local, ZoneId zone) {
        return LocalDateTime.parse(local).atZone(zone).toInstant();
    }
}
