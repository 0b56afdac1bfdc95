package dk.tidlig.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/// Where somebody is led who has just come in: to what they wrote, to the page they wanted, or to their day.
@Component
class LoggedIn implements AuthenticationSuccessHandler {
    private final KeptRequests kept;
    private final Throttle throttle;
    private final LogIns logIns;
    private final Clock clock;

    LoggedIn(KeptRequests kept, Throttle throttle, LogIns logIns, Clock clock) {
        this.kept = kept;
        this.throttle = throttle;
        this.logIns = logIns;
        this.clock = clock;
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication who) {
        throttle.succeeded(ThrottleFilter.account(request), request.getRemoteAddr());
        Visit.of(request).provedNothing();
        Visit.of(request).began(clock.instant());
        logIns.succeeded(who.getName(), LogIns.Proof.PASSWORD);
        Lead.to(request, response, next(request));
    }

    /// The second factor was shown too: where they are led now.
    String proved(HttpServletRequest request, String username, LogIns.Proof by) {
        throttle.succeeded(ThrottleFilter.ofCodes(username), request.getRemoteAddr());
        logIns.succeeded(username, by);
        prove(request, username);
        return next(request);
    }

    /// The second factor was wrong.
    void refused(String username, LogIns.Proof by) {
        logIns.failed(username, by);
    }

    /// It was made just now, and one code of it was shown.
    void provedByNew(HttpServletRequest request, String username) {
        logIns.changed(username, LogIns.Change.NEW_APP);
        logIns.succeeded(username, LogIns.Proof.APP);
        prove(request, username);
    }

    /// Something beside the password was changed.
    void changed(String username, LogIns.Change change) {
        logIns.changed(username, change);
    }

    private static void prove(HttpServletRequest request, String username) {
        request.changeSessionId();
        Visit.of(request).proved(username);
    }

    String next(HttpServletRequest request) {
        if (kept.waits(request)) {
            return ResumeFilter.PATH;
        }
        return Visit.existing(request).flatMap(Visit::takeWanted).orElse("/");
    }
}
