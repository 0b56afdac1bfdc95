package dk.tidlig.programme.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tidlig.programme.Impossible;
import dk.tidlig.programme.Source;
import dk.tidlig.programme.Wording;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Who is due a screening, and from which day.
class ScreeningRulesTest {
    private static final LocalDate BORN = LocalDate.of(2025, 12, 31);
    private final ScreeningRules rules = rules(Period.ofMonths(2), Period.ofMonths(24));

    @Test
    void isDueFromTheAgeWhenTheCourseBeganBeforeIt() {
        assertThat(rules.dueOn(BORN, LocalDate.of(2025, 10, 1))).contains(LocalDate.of(2026, 2, 28));
        assertThat(rules.dueOn(BORN, LocalDate.of(2026, 2, 28))).contains(LocalDate.of(2026, 2, 28));
    }

    @Test
    void isDueFromTheCourseWhenTheChildWasOldEnoughAlready() {
        assertThat(rules.dueOn(BORN, LocalDate.of(2026, 3, 1))).contains(LocalDate.of(2026, 3, 1));
        assertThat(rules.dueOn(BORN, LocalDate.of(2027, 12, 30))).contains(LocalDate.of(2027, 12, 30));
    }

    @Test
    void isNeverDueWhenTheChildIsTooOldByThen() {
        assertThat(rules.tooOldOn(BORN)).isEqualTo(LocalDate.of(2027, 12, 31));
        assertThat(rules.dueOn(BORN, LocalDate.of(2027, 12, 31))).isEmpty();
        assertThat(rules.dueOn(BORN, LocalDate.of(2028, 1, 1))).isEmpty();
    }

    @Test
    void refusesAgesTheWrongWayRoundAndNoTimeLimit() {
        assertThatThrownBy(() -> rules(Period.ofMonths(2), Period.ofMonths(2))).isInstanceOf(Impossible.class);
        assertThatThrownBy(() -> ScreeningRules.check(rules, List.of(), List.of()))
                .isInstanceOf(Impossible.class)
                .hasMessageContaining("screening-due")
                .hasMessageContaining("screening-positive");
        assertThatThrownBy(() -> ScreeningRules.check(rules, List.of(), List.of("epds")))
                .hasMessageContaining("screening.instruments[0].code");
    }

    private static ScreeningRules rules(Period from, Period until) {
        var words = new Wording("Ord", "Words", null);
        var one = List.of(new ScreeningRules.Option("one", words));
        return new ScreeningRules(
                from,
                until,
                List.of(new ScreeningRules.Tool("adbb", words, List.of("above"))),
                one,
                one,
                new Source(words, Source.Standing.EXAMPLE));
    }
}
