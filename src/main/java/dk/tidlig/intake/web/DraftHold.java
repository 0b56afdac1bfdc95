package dk.tidlig.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Which draft this visitor is writing on: its token lies in their own session, and in the page they have open.
@Component
class DraftHold {
    /// Somebody who writes about a hard thing takes their time.
    private static final Duration PATIENCE = Duration.ofHours(2);

    void keep(HttpServletRequest request, String programme, String token) {
        var session = request.getSession();
        session.setMaxInactiveInterval((int) PATIENCE.toSeconds());
        session.setAttribute(name(request, programme), token);
    }

    void forget(HttpServletRequest request, String programme) {
        var session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(name(request, programme));
        }
    }

    /// The session's draft, or the page's own when the session is gone.
    Optional<String> token(HttpServletRequest request, String programme, @Nullable String fromPage) {
        var session = request.getSession(false);
        var kept = session == null ? null : (String) session.getAttribute(name(request, programme));
        if (kept == null && fromPage != null && fromPage.matches("[0-9a-f]{64}")) {
            keep(request, programme, fromPage);
            return Optional.of(fromPage);
        }
        return Optional.ofNullable(kept);
    }

    private static String name(HttpServletRequest request, String programme) {
        return "tidlig.draft." + request.getRequestURI().split("/", 4)[2] + "." + programme;
    }
}
