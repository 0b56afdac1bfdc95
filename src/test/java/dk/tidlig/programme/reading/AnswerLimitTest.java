package dk.tidlig.programme.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.programme.Wrong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The clock on an offered baton tells the time that the log keeps.
class AnswerLimitTest {
    private static final String CLOCK = "within: {amount: 5, unit: days}\n    calendar: every-day";
    private static final String LOG = "answer-within: P5D";

    @ParameterizedTest
    @CsvSource({
        "P5D, 5, days, every-day, true",
        "P14D, 2, weeks, every-day, true",
        "P5D, 6, days, every-day, false",
        "P4D, 5, days, every-day, false",
        "P5D, 5, working-days, working-days-dk, false",
        "P5D, 120, hours, every-day, false"
    })
    void isOfTheSameLength(String log, int amount, String unit, String calendar, boolean same) {
        var sound = ShippedProgrammesTest.text("0450/stafetlog");
        assertThat(sound).contains(CLOCK, LOG);
        var within = "within: {amount: %d, unit: %s}%n    calendar: %s".formatted(amount, unit, calendar);
        var file = sound.replace(CLOCK, within)
                .replace(LOG, "answer-within: " + log)
                .replace("warn-before: 2", "warn-before: 1");

        var problems = ProgrammeProblemsTest.problems(file);

        if (same) {
            assertThat(problems).isEmpty();
        } else {
            assertThat(problems).singleElement().satisfies(it -> {
                assertThat(it.wrong()).isEqualTo(Wrong.ANSWER_LIMITS_DIFFER);
                assertThat(it.path()).isEqualTo("clocks[0].within");
            });
        }
    }
}
