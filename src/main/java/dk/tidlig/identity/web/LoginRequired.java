package dk.tidlig.identity.web;

import dk.tidlig.identity.site.SameOrigin;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/// What happens to a request that may not pass: to the log-in, and whatever was typed is kept. A form whose protection
/// against forgery ran out with its session is treated the same way: kept and shown again, never carried out.
@Component
class LoginRequired implements AuthenticationEntryPoint, AccessDeniedHandler {
    private static final String LOGIN = "/login";
    private final KeptRequests kept;

    LoginRequired(KeptRequests kept) {
        this.kept = kept;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException none) {
        if (kept.keep(request)) {
            Lead.to(request, response, LOGIN + "?kept");
            return;
        }
        if (Lead.isPage(request)) {
            Visit.of(request).want(Lead.address(request));
        }
        Lead.to(request, response, LOGIN);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        if (denied instanceof AuthorizationDeniedException refused
                && refused.getAuthorizationResult() instanceof Proof.MoreAsked more) {
            lead(more, request, response);
        } else if (!(denied instanceof CsrfException)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (request.getRequestURI().equals(LOGIN)) {
            Lead.to(request, response, LOGIN + "?again");
        } else if (kept.keep(request)) {
            boolean open = isLoggedIn() || Places.isForVisitors(request);
            Lead.to(request, response, open ? ResumeFilter.PATH : LOGIN + "?kept");
        } else if (!isLoggedIn() && SameOrigin.sent(request)) {
            Lead.to(request, response, LOGIN);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /// One who showed a password, and of whom more is asked; or whose log-in does not hold any more.
    private static void lead(Proof.MoreAsked more, HttpServletRequest request, HttpServletResponse response) {
        if (more.over()) {
            request.getSession().invalidate();
            Lead.to(request, response, LOGIN);
            return;
        }
        if (Lead.isPage(request) && !request.getRequestURI().startsWith(Proof.CODE)) {
            Visit.of(request).want(Lead.address(request));
        }
        Lead.to(request, response, Proof.CODE);
    }

    private static boolean isLoggedIn() {
        var who = SecurityContextHolder.getContext().getAuthentication();
        return who != null && !(who instanceof AnonymousAuthenticationToken);
    }
}
