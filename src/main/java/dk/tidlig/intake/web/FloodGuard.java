package dk.tidlig.intake.web;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// How often one address may use the public pages in ten minutes. Counted in this process: with several instances each
/// has its own count. Looking up numbers and codes is counted hardest, because guessing is what it stops.
@Component
class FloodGuard implements HandlerInterceptor, WebMvcConfigurer {
    private static final int MOST_ADDRESSES = 20_000;
    private static final String LOOKUP = "lookup";
    private static final Duration SPAN = Duration.ofMinutes(10);

    private final Map<String, Bucket> buckets = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_ADDRESSES;
        }
    });
    private final Clock clock;
    private final TimeMeter meter;
    private final AtomicLong latest = new AtomicLong();
    private final int looks;
    private final int answers;
    private final int guesses;
    private final int lookups;

    FloodGuard(
            Clock clock,
            @Value("${tidlig.public.looks:1200}") int looks,
            @Value("${tidlig.public.answers:600}") int answers,
            @Value("${tidlig.public.guesses:60}") int guesses,
            @Value("${tidlig.public.lookups:15}") int lookups) {
        this.clock = clock;
        this.meter = new MeterOf(clock);
        this.looks = looks;
        this.answers = answers;
        this.guesses = guesses;
        this.lookups = lookups;
    }

    /// Too many; it is said when to try again.
    static final class Flood extends RuntimeException {
        private final long seconds;

        Flood(long seconds) {
            super("too many requests from one address");
            this.seconds = seconds;
        }

        long seconds() {
            return seconds;
        }
    }

    private record MeterOf(Clock clock) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return clock.millis() * 1_000_000;
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/enquire/**", "/enquiry-status", "/enquiry-status/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!"POST".equals(request.getMethod())) {
            take("look", looks, request);
        } else if (looksUp(request)) {
            take(LOOKUP, lookups, request);
        } else if (guesses(request.getRequestURI())) {
            take("guess", guesses, request);
        } else {
            take("answer", answers, request);
        }
        return true;
    }

    /// A number and a code that fitted do not count: only guessing is braked.
    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        if ("POST".equals(request.getMethod())
                && looksUp(request)
                && response.getStatus() == HttpServletResponse.SC_SEE_OTHER) {
            bucket(LOOKUP, lookups, request).addTokens(1);
        }
    }

    /// Whether a number and a code are tried there.
    private static boolean looksUp(HttpServletRequest request) {
        return request.getRequestURI().matches("/enquiry-status(/\\d{4})?");
    }

    /// Whether a secret is tried there, or something new is begun or sent.
    private static boolean guesses(String path) {
        return path.endsWith("/continue") || path.endsWith("/check") || path.matches("/enquire/[^/]+/[^/]+");
    }

    private void take(String kind, int most, HttpServletRequest request) {
        forgetWhenSetBack();
        var probe = bucket(kind, most, request).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new Flood(1 + probe.getNanosToWaitForRefill() / 1_000_000_000);
        }
    }

    private Bucket bucket(String kind, int most, HttpServletRequest request) {
        return buckets.computeIfAbsent(
                kind + " " + request.getRemoteAddr(),
                fresh -> Bucket.builder()
                        .withCustomTimePrecision(meter)
                        .addLimit(limit -> limit.capacity(most).refillGreedy(most, SPAN))
                        .build());
    }

    /// A clock that was set back would keep everyone out until it has caught up.
    private void forgetWhenSetBack() {
        long now = clock.millis();
        if (latest.getAndSet(now) > now + 60_000) {
            buckets.clear();
        }
    }
}
