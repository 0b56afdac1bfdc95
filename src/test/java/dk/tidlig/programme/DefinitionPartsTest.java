package dk.tidlig.programme;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.programme.ClockRule.Unit;
import dk.tidlig.programme.ClockRule.Within;
import dk.tidlig.programme.TargetGroup.Ages;
import dk.tidlig.shell.Texts;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DefinitionPartsTest {
    private static final Locale DANISH = Locale.of("da", "DK");
    private static final Locale GREENLANDIC = Locale.of("kl", "GL");

    @Test
    void aTextThatIsMissingShowsInDanishAndSaysSo() {
        var wording = new Wording("Hjælp", "Help", null);

        assertThat(wording.in(Locale.ENGLISH)).isEqualTo("Help");
        assertThat(wording.in(GREENLANDIC)).isEqualTo("Hjælp" + Texts.MARK);
        assertThat(wording.unmarkedIn(GREENLANDIC)).isEqualTo("Hjælp");
        assertThat(wording.languageIn(GREENLANDIC)).isEqualTo("da");
        assertThat(wording.isFallback(GREENLANDIC)).isTrue();
        assertThat(wording.isFallback(DANISH)).isFalse();
    }

    @Test
    void agesRunUntilTheBirthdayItself() {
        var ages = new Ages(true, null, 2);
        var born = LocalDate.parse("2024-03-01");

        assertThat(ages.include(born, LocalDate.parse("2024-01-01"))).isTrue();
        assertThat(ages.include(born, LocalDate.parse("2026-02-28"))).isTrue();
        assertThat(ages.include(born, LocalDate.parse("2026-03-01"))).isFalse();
    }

    @Test
    void oneBornOnALeapDayTurnsTwoOnTheFirstOfMarch() {
        var ages = new Ages(false, 0, 2);
        var born = LocalDate.parse("2024-02-29");

        assertThat(ages.include(born, LocalDate.parse("2024-02-28"))).isFalse();
        assertThat(ages.include(born, LocalDate.parse("2026-02-28"))).isTrue();
        assertThat(ages.include(born, LocalDate.parse("2026-03-01"))).isFalse();
    }

    @Test
    void daysAndWeeksEndWithTheirLastDay() {
        var start = LocalDate.parse("2026-02-22");

        assertThat(new Within(7, Unit.DAYS).lastDay(start)).hasValue(LocalDate.parse("2026-03-01"));
        assertThat(new Within(1, Unit.WEEKS).lastDay(start)).hasValue(LocalDate.parse("2026-03-01"));
        assertThat(new Within(24, Unit.HOURS).lastDay(start)).isEmpty();
        assertThat(new Within(6, Unit.WORKING_DAYS).lastDay(start)).isEmpty();
    }
}
