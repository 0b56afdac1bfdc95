package dk.tidlig.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CriterionTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "240722-9995",
                "2407229995",
                "Noa 240722-9995",
                "users: 240722 9995",
                "x2407229995y",
                "240722–9995",
                "240722 - 9995, 2026-03-03",
                "new, 240722-9995"
            })
    void keepsNoNumberWhereverItStands(String text) {
        assertThat(Criterion.masked(text)).contains("240722-····").doesNotContain("9995");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "user 12345678-1234-1234-1234-123456789012",
                "child 0a1b2c3d-0000-8001-816f-ab1234567890",
                "Noa Lindholm, 2022-07-24",
                "24-07-2022",
                "20 30 40 50"
            })
    void leavesTheRestAsItIs(String text) {
        assertThat(Criterion.masked(text)).isEqualTo(text);
    }

    @Test
    void masksEveryNumber() {
        assertThat(Criterion.masked("240722-9995 150290-9996")).isEqualTo("240722-···· 150290-····");
    }
}
