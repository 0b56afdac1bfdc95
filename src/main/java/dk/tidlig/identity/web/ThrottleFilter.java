package dk.tidlig.identity.web;

import dk.tidlig.identity.StoppedLogIns;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Stops a flood of tries to log in, before any password is looked at.
class ThrottleFilter extends OncePerRequestFilter {
    static final String SLOW = "/login/slow";
    private static final Set<String> GUESSED = Set.of("/login", "/new-password", "/family-invitation");
    private final Flood flood;
    private final Clock clock;

    ThrottleFilter(Flood flood, Clock clock) {
        this.flood = flood;
        this.clock = clock;
    }

    /// What holds a flood back, and what is kept of it.
    @Component
    record Flood(Throttle throttle, StoppedLogIns stopped) {}

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        return !"POST".equals(request.getMethod()) || !(GUESSED.contains(path) || isOfCodes(request));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var key = isOfCodes(request) ? ofCodes(whoIsIn()) : account(request);
        if (flood.throttle().mayTry(key, request.getRemoteAddr())) {
            chain.doFilter(request, response);
            return;
        }
        if (flood.throttle().isUsedUp(key)) {
            flood.stopped().note(isOfCodes(request) ? whoIsIn() : key, clock.instant());
        }
        response.setHeader("Retry-After", "60");
        request.getRequestDispatcher(SLOW).forward(new AsGet(request), response);
    }

    private static boolean isOfCodes(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.equals(Proof.CODE) || path.equals(Proof.ON_PAPER);
    }

    /// Codes are counted apart from passwords: no username has a space in it.
    static String ofCodes(String username) {
        return "code of " + username;
    }

    private static String whoIsIn() {
        var who = SecurityContextHolder.getContext().getAuthentication();
        return who == null ? "" : who.getName();
    }

    static String account(HttpServletRequest request) {
        var name = (@Nullable String) request.getParameter("username");
        var normal = name == null ? "" : name.strip().toLowerCase(Locale.ROOT);
        return normal.substring(0, Math.min(80, normal.length()));
    }

    private static final class AsGet extends HttpServletRequestWrapper {
        AsGet(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }
    }
}
