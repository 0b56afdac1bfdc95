package dk.tidlig.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tidlig.programme.PlanRules.FollowUp;
import dk.tidlig.programme.PlanRules.Rhythm;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanRulesTest {
    private static final Source EXAMPLE = new Source(Wording.danish("Opdigtet"), Source.Standing.EXAMPLE);

    @ParameterizedTest
    @CsvSource({
        "2026-03-03, P3M, 2026-06-03",
        "2025-11-30, P3M, 2026-02-28",
        "2027-11-30, P3M, 2028-02-29",
        "2028-02-29, P1Y, 2029-02-28",
        "2026-01-31, P1M, 2026-02-28",
        "2026-12-31, P6W, 2027-02-11",
        "2026-03-28, P1D, 2026-03-29"
    })
    void theFirstFollowUpIsAtTheLatestAPeriodAfterThePlan(LocalDate made, Period within, LocalDate by) {
        assertThat(followUp(within).firstBy(made)).isEqualTo(by);
    }

    @Test
    void aFollowUpIsNeverDueBeforeItsPlanNorLaterThanThePeriodOfTheLongestMonths() {
        var random = new Random(20260303);
        for (int i = 0; i < 20_000; i++) {
            var made = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(36_525));
            int months = 1 + random.nextInt(24);
            var by = followUp(Period.ofMonths(months)).firstBy(made);
            assertThat(by).isAfter(made).isBeforeOrEqualTo(made.plusDays(31L * months));
            assertThat(by.getDayOfMonth()).isLessThanOrEqualTo(made.getDayOfMonth());
            assertThat(by.getDayOfMonth() == made.getDayOfMonth() || by.getDayOfMonth() == by.lengthOfMonth())
                    .isTrue();
            assertThat(new Rhythm("r", Wording.danish("R"), Period.ofMonths(months)).after(made))
                    .isEqualTo(by);
        }
    }

    @Test
    void aRhythmOfNothingIsRefused() {
        assertThatThrownBy(() -> new Rhythm("r", Wording.danish("R"), Period.ZERO))
                .isInstanceOf(Impossible.class);
        assertThatThrownBy(() -> followUp(Period.ofDays(-1))).isInstanceOf(Impossible.class);
    }

    private static FollowUp followUp(Period within) {
        var rhythm = new Rhythm("monthly", Wording.danish("Hver måned"), Period.ofMonths(1));
        return new FollowUp(within, List.of(rhythm), EXAMPLE);
    }
}
