package dk.tidlig.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.deadline.calendar.HolidayCalendar;
import dk.tidlig.deadline.calendar.HolidayCalendars;
import dk.tidlig.programme.ClockRule.Unit;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds for every limit, whatever it begins with, in each zone that Greenland and Denmark live by. The seed is
/// told with what fails.
class LimitPropertiesTest {
    private static final long SEED = 20260303;
    private static final int TRIES = 4_000;
    private static final Instant FIRST = Instant.parse("2015-01-01T00:00:00Z");
    private static final int SECONDS = (int) Duration.ofDays(25L * 365).toSeconds();

    private final Random random = new Random(SEED);
    private final List<HolidayCalendar> calendars =
            List.of(new HolidayCalendars().get("dk"), new HolidayCalendars().get("gl"));

    private record Trial(Span span, Instant start, ZoneId zone, HolidayCalendar calendar) {
        Limit limit() {
            return span.from(start, zone, calendar);
        }

        LocalDate day() {
            return LocalDate.ofInstant(start, zone);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"America/Nuuk", "America/Thule", "America/Scoresbysund", "Europe/Copenhagen"})
    void aLimitInDaysIsInTimeAllOfItsLastDayAndLateFromTheFirstMomentOfTheNext(String zone) {
        for (int i = 0; i < TRIES; i++) {
            var trial = trial(zone, i % 2 == 0 ? Unit.DAYS : Unit.WEEKS);
            var limit = trial.limit();
            var days = trial.span().amount() * (trial.span().unit() == Unit.WEEKS ? 7L : 1L);

            assertThat(ChronoUnit.DAYS.between(trial.day(), limit.dueOn()))
                    .as("seed %s: %s", SEED, trial)
                    .isEqualTo(days);
            lastsToTheEndOfItsDay(trial, limit);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"America/Nuuk", "America/Thule", "America/Scoresbysund", "Europe/Copenhagen"})
    void aLimitInWorkingDaysEndsOnOneAndHasExactlySoManyOfThem(String zone) {
        for (int i = 0; i < TRIES; i++) {
            var trial = trial(zone, Unit.WORKING_DAYS);
            var limit = trial.limit();

            assertThat(trial.calendar().isWorkingDay(limit.dueOn()))
                    .as("seed %s: %s", SEED, trial)
                    .isTrue();
            assertThat(trial.day()
                            .plusDays(1)
                            .datesUntil(limit.dueOn().plusDays(1))
                            .filter(trial.calendar()::isWorkingDay))
                    .as("seed %s: %s", SEED, trial)
                    .hasSize(trial.span().amount());
            lastsToTheEndOfItsDay(trial, limit);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"America/Nuuk", "America/Thule", "America/Scoresbysund", "Europe/Copenhagen"})
    void aLimitInHoursIsSoManyHoursAlsoOverANightWithAChangedClock(String zone) {
        for (int i = 0; i < TRIES; i++) {
            var trial = trial(zone, Unit.HOURS);
            var limit = trial.limit();

            assertThat(Duration.between(trial.start(), limit.dueAt()))
                    .as("seed %s: %s", SEED, trial)
                    .hasHours(trial.span().amount());
            assertThat(limit.dueOn()).isEqualTo(LocalDate.ofInstant(limit.dueAt(), trial.zone()));
        }
    }

    @Test
    void theSameMomentNeverGivesDaysThatAreMoreThanOneApartBetweenTheFarNorthAndCopenhagen() {
        for (int i = 0; i < TRIES; i++) {
            var north = trial("America/Thule", Unit.DAYS);
            var south = new Trial(north.span(), north.start(), ZoneId.of("Europe/Copenhagen"), north.calendar());

            assertThat(ChronoUnit.DAYS.between(
                            north.limit().dueOn(), south.limit().dueOn()))
                    .as("seed %s: %s", SEED, north)
                    .isBetween(0L, 1L);
        }
    }

    @Test
    void noHolidayOfEitherLandIsWorkedAndNoWeekendIs() {
        for (int i = 0; i < TRIES; i++) {
            var day = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(9_000));
            for (var calendar : calendars) {
                boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
                assertThat(calendar.isWorkingDay(day))
                        .as("seed %s: %s %s", SEED, calendar.code(), day)
                        .isEqualTo(!weekend && !calendar.isHoliday(day));
            }
            var prayerDay = HolidayCalendar.easterSunday(day.getYear()).plusDays(26);
            assertThat(calendars.getLast().isWorkingDay(prayerDay))
                    .as("Greenland keeps the great prayer day of %s", day.getYear())
                    .isFalse();
            assertThat(calendars.getFirst().isWorkingDay(prayerDay))
                    .as("Denmark has not kept it since 2024: %s", day.getYear())
                    .isEqualTo(day.getYear() >= 2024);
        }
    }

    private static void lastsToTheEndOfItsDay(Trial trial, Limit limit) {
        var as = "seed " + SEED + ": " + trial;
        var late = limit.dueAt().atZone(trial.zone());
        assertThat(late.toLocalDate()).as(as).isEqualTo(limit.dueOn().plusDays(1));
        assertThat(late.toLocalTime()).as(as).isBeforeOrEqualTo(LocalTime.of(1, 0));
        assertThat(LocalDate.ofInstant(limit.dueAt().minusNanos(1), trial.zone()))
                .as(as)
                .isEqualTo(limit.dueOn());
        assertThat(limit.warnAt()).as(as).isBeforeOrEqualTo(limit.dueAt());
        assertThat(limit.dueAt()).as(as).isAfter(trial.start());
    }

    private Trial trial(String zone, Unit unit) {
        int amount = 1 + random.nextInt(60);
        return new Trial(
                new Span(amount, unit, random.nextInt(amount)),
                FIRST.plusSeconds(random.nextInt(SECONDS)),
                ZoneId.of(zone),
                calendars.get(random.nextInt(2)));
    }
}
