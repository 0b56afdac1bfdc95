package dk.tidlig.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.web.filter.OncePerRequestFilter;

/// A passkey is added only soon after a log-in: whoever finds a screen unlocked gets no key of their own. And only by
/// one
/// who has proved who they are ([Proof]): Spring Security answers some of these before it asks the rule for addresses.
class FreshLogInFilter extends OncePerRequestFilter {
    private static final String REGISTER = "/webauthn/register";
    private final Proof proof;
    private final Clock clock;

    FreshLogInFilter(Proof proof, Clock clock) {
        this.proof = proof;
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        return !path.equals(REGISTER) && !path.startsWith(REGISTER + "/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var fresh = Visit.existing(request).filter(visit -> visit.isFresh(clock.instant()));
        var may = proof.authorize(
                () -> SecurityContextHolder.getContext().getAuthentication(), new RequestAuthorizationContext(request));
        if (fresh.isPresent() && may.isGranted()) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
