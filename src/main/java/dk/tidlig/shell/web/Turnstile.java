package dk.tidlig.shell.web;

import dk.tidlig.identity.StaticFiles;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Lets in as many at once as the machine serves well; the others stand in a line that has an end and moves within a
/// second, or are told to come back. Without it everybody waits for everybody, and nobody gets a page (R14 of the
/// reliability reference). Style, scripts, pictures and health pass by.
@Component
@Order(Turnstile.OUTSIDE_OF_THE_DATABASE)
class Turnstile extends OncePerRequestFilter {
    static final int OUTSIDE_OF_THE_DATABASE = DatabaseAway.INSIDE_OF_FAILURES - 5;

    private final Semaphore places;
    private final int line;
    private final Duration patience;
    private final LaterPage later;

    /// @param atOnce so many are served at once
    /// @param line so many may wait
    /// @param patience the longest that they do
    Turnstile(
            @Value("${tidlig.load.at-once}") int atOnce,
            @Value("${tidlig.load.line}") int line,
            @Value("${tidlig.load.patience}") Duration patience,
            LaterPage later) {
        this.places = new Semaphore(atOnce, true);
        this.line = line;
        this.patience = patience;
        this.later = later;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return StaticFiles.isAt(request.getRequestURI());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!comesIn()) {
            later.answer(request, response, Map.of("status", 503, "busy", true));
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            places.release();
        }
    }

    /// Whether whoever comes now finds neither a place nor room in the line.
    boolean isFull() {
        return places.availablePermits() == 0 && places.getQueueLength() >= line;
    }

    private boolean comesIn() {
        if (isFull()) {
            return false;
        }
        try {
            return places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
