package dk.tidlig.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tidlig.programme.TargetGroup.Ages;
import dk.tidlig.programme.TargetGroup.Ending;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Until a birthday is until the day itself, and not a day more. The seed is told with what fails.
class AgesTest {
    private static final long SEED = 20240229;
    private static final Source EXAMPLE = new Source(Wording.danish("Opdigtet"), Source.Standing.EXAMPLE);
    private static final Ages TWO = new Ages(true, null, 2);

    @ParameterizedTest
    @CsvSource({
        "2024-02-29, 2026-03-01",
        "2024-02-28, 2026-02-28",
        "2022-02-28, 2024-02-28",
        "2022-03-01, 2024-03-01",
        "2024-12-31, 2026-12-31"
    })
    void theSecondBirthdayOfOneBornOnALeapDayIsTheFirstOfMarch(LocalDate born, LocalDate ends) {
        assertThat(TWO.end(born)).contains(ends);
    }

    @Test
    void theEndIsTheFirstDayOutsideForEveryDayOfBirthAndEveryAge() {
        var random = new Random(SEED);
        for (int i = 0; i < 20_000; i++) {
            var born = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(20_000));
            int years = 1 + random.nextInt(30);
            var ages = new Ages(true, null, years);
            var end = ages.end(born).orElseThrow();

            assertThat(ages.include(born, end.minusDays(1)))
                    .as("seed %s: %s until %s", SEED, born, years)
                    .isTrue();
            assertThat(ages.include(born, end.plusDays(random.nextInt(2_000))))
                    .as("seed %s: %s until %s", SEED, born, years)
                    .isFalse();
            assertThat(ages.include(born, born.plusDays(random.nextInt((int) (end.toEpochDay() - born.toEpochDay())))))
                    .as("seed %s: %s until %s", SEED, born, years)
                    .isTrue();
            isABirthday(born, years, end);
        }
    }

    private static void isABirthday(LocalDate born, int years, LocalDate end) {
        boolean leapDay = born.getMonthValue() == 2 && born.getDayOfMonth() == 29;
        var expected = leapDay && !Year.isLeap(born.getYear() + (long) years)
                ? LocalDate.of(born.getYear() + years, 3, 1)
                : born.plusYears(years);
        assertThat(end).as("seed %s: %s until %s", SEED, born, years).isEqualTo(expected);
    }

    @Test
    void anUnbornChildIsWithinTheAgesOnEveryDayOfThePregnancy() {
        var random = new Random(SEED);
        for (int i = 0; i < 5_000; i++) {
            var due = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(9_000));
            var week = random.nextInt(43);
            var day = due.minusWeeks(40L - week);

            assertThat(TWO.include(due.plusDays(1), day.isAfter(due) ? due : day))
                    .as("seed %s: week %s, due %s", SEED, week, due)
                    .isTrue();
            assertThat(new Ages(false, 0, 2).include(due, due.minusDays(1)))
                    .as("a programme for the born alone")
                    .isFalse();
        }
    }

    @Test
    void hasNoEndWhereNothingIsSaid() {
        assertThat(new Ages(true, null, null).end(LocalDate.of(2024, 2, 29))).isEmpty();
        assertThat(new Ages(true, null, null).include(LocalDate.of(1900, 1, 1), LocalDate.of(2026, 3, 3)))
                .isTrue();
    }

    @Test
    void anEndingIsPlannedBeforeItComes() {
        assertThatThrownBy(() -> new Ending("done", Period.ZERO, EXAMPLE)).isInstanceOf(Impossible.class);
        assertThatThrownBy(() -> new Ending("done", Period.ofDays(-1), EXAMPLE)).isInstanceOf(Impossible.class);
    }
}
