package dk.tidlig.detection.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Coverage is counted by whole quarters, and no day is too far away to ask for.
class QuartersTest {
    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026-01-01, 2026-03-31",
        "2026-03-31, 2026-01-01, 2026-03-31",
        "2026-05-17, 2026-04-01, 2026-06-30",
        "2026-12-31, 2026-10-01, 2026-12-31",
        "0001-01-01, 2000-01-01, 2000-03-31",
        "9999-12-31, 2199-10-01, 2199-12-31"
    })
    void aDayStandsForItsQuarter(LocalDate day, LocalDate first, LocalDate last) {
        assertThat(Quarters.first(day)).isEqualTo(first);
        assertThat(Quarters.last(day)).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({"-999999999-01-01, 2000-01-01", "+999999999-12-31, 2199-10-01"})
    void theLastDaysOfTimeBreakNothing(String day, LocalDate first) {
        assertThat(Quarters.first(LocalDate.parse(day))).isEqualTo(first);
    }
}
