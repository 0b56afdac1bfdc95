package dk.tidlig.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/// A log-in lasts twelve hours at most, however busy it is; then it is as if there were none.
class SessionAgeFilter extends OncePerRequestFilter {
    static final Duration LONGEST = Duration.ofHours(12);
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);
    private final LogIns logIns;
    private final Clock clock;

    SessionAgeFilter(LogIns logIns, Clock clock) {
        this.logIns = logIns;
        this.clock = clock;
    }

    /// A clock that was put back leaves log-ins that begin in what is to come: those would last too long.
    static boolean isOver(Instant since, Instant now) {
        return !now.isBefore(since.plus(LONGEST)) || since.isAfter(now.plus(CLOCKS_DIFFER));
    }

    /// A log-in with a key leads nowhere by itself: this is the first that is seen of it.
    private void noteKey(Authentication who) {
        if (Proof.hasPasskey(who)) {
            logIns.succeeded(who.getName(), LogIns.Proof.PASSKEY);
        }
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return Places.isStatic(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var who = SecurityContextHolder.getContext().getAuthentication();
        if (who != null && !(who instanceof AnonymousAuthenticationToken)) {
            var visit = Visit.of(request);
            if (!visit.hasBegun()) {
                visit.began(clock.instant());
                noteKey(who);
            } else if (isOver(visit.since(), clock.instant())) {
                request.getSession().invalidate();
                SecurityContextHolder.clearContext();
            }
        }
        chain.doFilter(request, response);
    }
}
