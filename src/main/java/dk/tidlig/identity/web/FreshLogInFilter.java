package dk.tidlig.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.springframework.web.filter.OncePerRequestFilter;

/// A passkey is added only soon after a log-in: whoever finds a screen unlocked gets no key of their own.
class FreshLogInFilter extends OncePerRequestFilter {
    private final Clock clock;

    FreshLogInFilter(Clock clock) {
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        return !"POST".equals(request.getMethod())
                || !(path.equals("/webauthn/register") || path.equals("/webauthn/register/options"));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var fresh = Visit.existing(request).filter(visit -> visit.isFresh(clock.instant()));
        if (fresh.isPresent()) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
