package dk.tidlig.identity.web;

import dk.tidlig.identity.StaticFiles;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which addresses are open to whom.
final class Places {
    /// Open to everyone, with or without a log-in.
    static final String[] OPEN = {
        "/login",
        "/login/**",
        "/webauthn/authenticate/**",
        "/new-password",
        "/family-invitation",
        "/family-invitation/**",
        "/resume",
        "/enquire/**",
        "/enquiry-status",
        "/enquiry-status/**",
        "/accessibility",
        "/privacy",
        "/actuator/health",
        "/actuator/health/**",
        "/error"
    };

    static final String[] STATIC = {
        "/dkfds/**", "/webjars/**", "/*.css", "/*.js", "/*.svg", "/*.png", "/favicon.ico", "/robots.txt"
    };

    static final String FAMILY = "/family";

    static final String CHOOSE = "/choose-municipality";

    private static final Set<String> BEFORE_CHOICE = Set.of(CHOOSE, "/logout", "/login", "/accessibility", "/privacy");

    /// Where a family's log-in leads, and no farther: every other address answers as if it were not there.
    private static final Set<String> FOR_FAMILIES = Set.of(
            FAMILY,
            "/logout",
            "/login",
            "/accessibility",
            "/privacy",
            "/my-account",
            "/my-account/password",
            "/my-account/log-ins",
            "/my-account/log-ins/end",
            "/error");

    private Places() {}

    static boolean isStatic(HttpServletRequest request) {
        return StaticFiles.isAt(request.getRequestURI());
    }

    /// Pages that somebody without a log-in sees as a visitor of a municipality.
    static boolean isForVisitors(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.startsWith("/enquire/") || path.equals("/enquiry-status") || path.startsWith("/enquiry-status/");
    }

    /// The municipality's code in a visitor's address, as in `/enquire/{code}/…`.
    static Optional<String> codeIn(HttpServletRequest request) {
        var parts = request.getRequestURI().split("/", 4);
        if (parts.length > 2 && parts[2].matches("\\d{4}")) {
            return Optional.of(parts[2]);
        }
        return Optional.ofNullable((@Nullable String) request.getParameter("municipality"))
                .filter(code -> code.matches("\\d{4}"));
    }

    static boolean isForFamilies(HttpServletRequest request) {
        var path = request.getRequestURI();
        return FOR_FAMILIES.contains(path)
                || path.startsWith(FAMILY + "/")
                || path.startsWith("/family-invitation")
                || path.startsWith("/login/")
                || path.startsWith(Proof.CODE)
                || path.startsWith("/my-account/passkeys/");
    }

    /// Pages for one who is logged in but works for no municipality yet.
    static boolean isBeforeChoice(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.startsWith("/login/") || path.startsWith(Proof.CODE) || BEFORE_CHOICE.contains(path);
    }
}
