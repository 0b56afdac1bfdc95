package dk.tidlig.exchange.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/// The demonstration can be loaded at any hour: what is booked is never past.
class DemoSessionsTest {
    private static final ZoneId HERE = ZoneId.of("Europe/Copenhagen");

    @Test
    void whatIsBookedIsAheadAtEveryHour() {
        for (var day : new LocalDate[] {LocalDate.of(2026, 3, 28), LocalDate.of(2026, 10, 24)}) {
            var start = day.atStartOfDay(HERE).toInstant();
            for (int minute = 0; minute < 3 * 24 * 60; minute++) {
                var now = start.plus(Duration.ofMinutes(minute));

                var next = DemoSessions.next(LocalDate.ofInstant(now, HERE), now);

                assertThat(next).isAfterOrEqualTo(now).isBefore(now.plus(Duration.ofHours(26)));
            }
        }
    }
}
