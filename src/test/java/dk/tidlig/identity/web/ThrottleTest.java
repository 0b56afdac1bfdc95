package dk.tidlig.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

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

    @Test
    void holdsBackGuessesAtAFamilysCodeByAddress() throws Exception {
        @SuppressWarnings("NullAway")
        var filter = new ThrottleFilter(new ThrottleFilter.Flood(new Throttle(5, 20), null), Clock.systemUTC());
        for (int tries = 0; tries < 20; tries++) {
            assertThat(guess(filter).getHeader("Retry-After")).isNull();
        }
        assertThat(guess(filter).getHeader("Retry-After")).isEqualTo("60");
    }

    /// Whoever guesses would else come from another place each time.
    @Test
    void countsByTheConnectionNotByWhatARequestSaysOfItself() throws Exception {
        @SuppressWarnings("NullAway")
        var filter = new ThrottleFilter(new ThrottleFilter.Flood(new Throttle(5, 3), null), Clock.systemUTC());
        for (int tries = 0; tries < 3; tries++) {
            assertThat(guess(filter, "203.0.113." + tries).getHeader("Retry-After"))
                    .isNull();
        }
        assertThat(guess(filter, "203.0.113.99").getHeader("Retry-After")).isEqualTo("60");
    }

    private static MockHttpServletResponse guess(ThrottleFilter filter) throws Exception {
        return guess(filter, "192.0.2.9");
    }

    private static MockHttpServletResponse guess(ThrottleFilter filter, String saidToBeFrom) throws Exception {
        var request = new MockHttpServletRequest("POST", "/family-invitation");
        request.addHeader("X-Forwarded-For", saidToBeFrom);
        request.setRemoteAddr("192.0.2.9");
        var response = new MockHttpServletResponse();
        filter.doFilter(request, response, new MockFilterChain());
        return response;
    }
}
