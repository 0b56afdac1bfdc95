package dk.tidlig.identity.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeCodesTest {
    /// `12345678901234567890`, as in RFC 6238, appendix B.
    private static final String SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
    private static final Instant AT = Instant.ofEpochSecond(1_111_111_111);
    private static final long STEP = 1_111_111_111L / 30;

    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void showsWhatTheStandardShows(long second, String code) {
        assertThat(TimeCodes.code(SECRET, second / 30)).isEqualTo(code);
        assertThat(TimeCodes.step(SECRET, code, Instant.ofEpochSecond(second), 0))
                .hasValue(second / 30);
    }

    @Test
    void takesTheStepBeforeAndTheStepAfterByOurClockAndNoOther() {
        assertThat(TimeCodes.step(SECRET, TimeCodes.code(SECRET, STEP - 1), AT, 0))
                .hasValue(STEP - 1);
        assertThat(TimeCodes.step(SECRET, TimeCodes.code(SECRET, STEP + 1), AT, 0))
                .hasValue(STEP + 1);
        assertThat(TimeCodes.step(SECRET, TimeCodes.code(SECRET, STEP - 2), AT, 0))
                .isEmpty();
        assertThat(TimeCodes.step(SECRET, TimeCodes.code(SECRET, STEP + 2), AT, 0))
                .isEmpty();
    }

    @Test
    void takesNoStepThatWasUsedAndNothingThatIsNoCode() {
        assertThat(TimeCodes.step(SECRET, "050471", AT, STEP)).isEmpty();
        assertThat(TimeCodes.step(SECRET, "050 471", AT, STEP - 1)).hasValue(STEP);
        assertThat(TimeCodes.step(SECRET, "", AT, 0)).isEmpty();
        assertThat(TimeCodes.step(SECRET, "50471", AT, 0)).isEmpty();
    }
}
