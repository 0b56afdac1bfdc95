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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Stops a flood of tries to log in, before any password is looked at.
class ThrottleFilter extends OncePerRequestFilter {
    static final String SLOW = "/login/slow";
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
        return !"POST".equals(request.getMethod())
                || !(path.equals("/login") || path.equals("/new-password") || path.equals("/family-invitation"));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (flood.throttle().mayTry(account(request), request.getRemoteAddr())) {
            chain.doFilter(request, response);
            return;
        }
        if (flood.throttle().isUsedUp(account(request))) {
            flood.stopped().note(account(request), clock.instant());
        }
        response.setHeader("Retry-After", "60");
        request.getRequestDispatcher(SLOW).forward(new AsGet(request), response);
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
