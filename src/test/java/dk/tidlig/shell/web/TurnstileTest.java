package dk.tidlig.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.support.TidligTest;
import jakarta.servlet.FilterChain;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@TidligTest
class TurnstileTest {
    @Autowired
    LaterPage later;

    private final CountDownLatch served = new CountDownLatch(1);
    private final FilterChain slow = (request, response) -> await(served);

    @AfterEach
    void everybodyGoesHome() {
        served.countDown();
    }

    @Test
    void whoeverFindsNoPlaceInTimeIsToldToComeBack() throws Exception {
        var turnstile = new Turnstile(1, 5, Duration.ofMillis(50), later);
        var first = goesIn(turnstile, "/children");

        var second = goesIn(turnstile, "/children").get(10, TimeUnit.SECONDS);

        assertThat(second.getStatus()).isEqualTo(503);
        assertThat(second.getHeader("Retry-After")).isEqualTo("5");
        assertThat(second.getContentAsString()).contains("Der er rigtig mange på lige nu");
        served.countDown();
        assertThat(first.get(10, TimeUnit.SECONDS).getStatus()).isEqualTo(200);
    }

    @Test
    void theLineHasAnEnd() throws Exception {
        var turnstile = new Turnstile(1, 0, Duration.ofMinutes(10), later);
        goesIn(turnstile, "/children");
        var second = new MockHttpServletResponse();
        assertThat(turnstile.isFull()).isTrue();

        turnstile.doFilter(asked("/children"), second, slow);

        assertThat(second.getStatus()).isEqualTo(503);
    }

    @Test
    void aPlaceIsFreeAgainWhenOneIsServedOrFails() throws Exception {
        var turnstile = new Turnstile(1, 5, Duration.ofMinutes(10), later);
        try {
            turnstile.doFilter(asked("/children"), new MockHttpServletResponse(), (request, response) -> {
                throw new IllegalStateException("failed");
            });
        } catch (IllegalStateException _) {
            // told elsewhere
        }
        assertThat(turnstile.isFull()).isFalse();
    }

    @Test
    void filesAndHealthPassBy() throws Exception {
        var turnstile = new Turnstile(0, 0, Duration.ZERO, later);
        served.countDown();

        for (var path : new String[] {"/actuator/health/readiness", "/dkfds/css/dkfds.css", "/tidlig.css"}) {
            var answer = new MockHttpServletResponse();
            turnstile.doFilter(asked(path), answer, slow);
            assertThat(answer.getStatus()).as(path).isEqualTo(200);
        }
    }

    private CompletableFuture<MockHttpServletResponse> goesIn(Turnstile turnstile, String path)
            throws InterruptedException {
        var answer = new CompletableFuture<MockHttpServletResponse>();
        var response = new MockHttpServletResponse();
        var inside = new CountDownLatch(1);
        Thread.ofVirtual().start(() -> {
            try {
                turnstile.doFilter(asked(path), response, (request, ignored) -> {
                    inside.countDown();
                    await(served);
                });
                inside.countDown();
                answer.complete(response);
            } catch (Exception failure) {
                answer.completeExceptionally(failure);
            }
        });
        inside.await(10, TimeUnit.SECONDS);
        return answer;
    }

    private static MockHttpServletRequest asked(String path) {
        var request = new MockHttpServletRequest("GET", path);
        request.addPreferredLocale(java.util.Locale.forLanguageTag("da"));
        return request;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
