package dk.tidlig.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ThrottleTest {
    private final Throttle throttle = new Throttle(5, 20);

    @Test
    void letsAnAccountTryFiveTimesAMinute() {
        for (int tries = 0; tries < 5; tries++) {
            assertThat(throttle.mayTry("birgitte", "192.0.2." + tries)).isTrue();
        }

        assertThat(throttle.mayTry("birgitte", "192.0.2.9")).isFalse();
        assertThat(throttle.mayTry("jonas", "192.0.2.9")).isTrue();
    }

    @Test
    void letsAnAddressTryTwentyTimesAMinute() {
        for (int tries = 0; tries < 20; tries++) {
            assertThat(throttle.mayTry("user" + tries, "192.0.2.1")).isTrue();
        }

        assertThat(throttle.mayTry("another", "192.0.2.1")).isFalse();
        assertThat(throttle.mayTry("another", "192.0.2.2")).isTrue();
    }

    @Test
    void countsNoTryThatSucceeded() {
        for (int logIns = 0; logIns < 50; logIns++) {
            assertThat(throttle.mayTry("birgitte", "192.0.2.1")).isTrue();
            throttle.succeeded("birgitte", "192.0.2.1");
        }
    }
}
