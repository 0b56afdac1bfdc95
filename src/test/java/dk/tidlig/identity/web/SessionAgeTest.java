package dk.tidlig.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SessionAgeTest {
    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    @Test
    void aLogInLastsTwelveHours() {
        assertThat(SessionAgeFilter.isOver(NOW.minus(Duration.ofHours(12)).plusSeconds(1), NOW))
                .isFalse();
        assertThat(SessionAgeFilter.isOver(NOW.minus(Duration.ofHours(12)), NOW))
                .isTrue();
    }

    @Test
    void aLogInFromBeforeTheClockWasPutBackIsOver() {
        assertThat(SessionAgeFilter.isOver(NOW.plus(Duration.ofDays(2)), NOW)).isTrue();
        assertThat(SessionAgeFilter.isOver(NOW.plus(Duration.ofMinutes(5)), NOW))
                .isFalse();
    }
}
