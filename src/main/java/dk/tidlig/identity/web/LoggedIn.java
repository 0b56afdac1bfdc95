package dk.tidlig.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/// Where somebody is led who has just come in: to what they wrote, to the page they wanted, or to their day.
@Component
class LoggedIn implements AuthenticationSuccessHandler {
    private final KeptRequests kept;
    private final Throttle throttle;

    LoggedIn(KeptRequests kept, Throttle throttle) {
        this.kept = kept;
        this.throttle = throttle;
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication who) {
        throttle.succeeded(ThrottleFilter.account(request), request.getRemoteAddr());
        Lead.to(request, response, next(request));
    }

    String next(HttpServletRequest request) {
        if (kept.waits(request)) {
            return ResumeFilter.PATH;
        }
        return Visit.existing(request).flatMap(Visit::takeWanted).orElse("/");
    }
}
