package dk.tidlig.identity.web;

import dk.tidlig.identity.site.SameOrigin;
import dk.tidlig.kernel.MunicipalityId;
import dk.tidlig.secrecy.Place;
import dk.tidlig.secrecy.Secrets;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Keeps what a form sent while its log-in had run out, so that nothing typed is lost and nothing is done either.
/// Sealed, because it may say anything about anyone; in the visitor's session, for half an hour.
@Component
class KeptRequests {
    static final Duration LIFE = Duration.ofMinutes(30);

    private static final int MOST = 64 * 1024;
    private static final Pattern SECRET = Pattern.compile("(?i).*(passw|_csrf|_once|token).*");
    private static final Pattern NEVER = Pattern.compile(
            "/(login|logout|webauthn|second-factor|new-password|my-account|choose-municipality|purpose|resume)(/.*)?");
    private static final String SEALED = "tidlig.kept";
    private static final String ROW = "tidlig.kept-row";
    private static final String WAITING = "tidlig.kept-waiting";
    private static final MunicipalityId NONE_YET = MunicipalityId.of("00000000-0000-0000-0000-000000000000");

    private final Secrets secrets;
    private final Throttle throttle;
    private final Clock clock;

    KeptRequests(Secrets secrets, Throttle throttle, Clock clock) {
        this.secrets = secrets;
        this.throttle = throttle;
        this.clock = clock;
    }

    /// Keeps the form of this request; false when it is none of ours, too large or of a kind that is never kept.
    boolean keep(HttpServletRequest request) {
        var type = (@Nullable String) request.getContentType();
        if (!"POST".equals(request.getMethod())
                || type == null
                || !type.startsWith("application/x-www-form-urlencoded")
                || NEVER.matcher(request.getRequestURI()).matches()
                || !SameOrigin.sent(request)
                || !throttle.mayKeep(request.getRemoteAddr())) {
            return false;
        }
        var text = read(request).text();
        if (text.length() > MOST) {
            return false;
        }
        var session = request.getSession();
        var row = UUID.randomUUID();
        session.setAttribute(SEALED, secrets.seal(text, place(row)));
        session.setAttribute(ROW, row.toString());
        session.setAttribute(WAITING, true);
        return true;
    }

    /// What is kept and not older than half an hour. It stays, so that loading the page again shows it again.
    Optional<KeptRequest> find(HttpServletRequest request) {
        var session = (@Nullable HttpSession) request.getSession(false);
        if (session == null || !(session.getAttribute(SEALED) instanceof byte[] sealed)) {
            return Optional.empty();
        }
        var row = UUID.fromString(String.valueOf(session.getAttribute(ROW)));
        return Optional.of(KeptRequest.of(secrets.open(sealed, place(row))))
                .filter(kept -> clock.instant().isBefore(kept.at().plus(LIFE)));
    }

    /// Whether something is kept that has not been shown again yet.
    boolean waits(HttpServletRequest request) {
        var session = (@Nullable HttpSession) request.getSession(false);
        return session != null && session.getAttribute(WAITING) != null;
    }

    void shown(HttpServletRequest request) {
        request.getSession().removeAttribute(WAITING);
    }

    private KeptRequest read(HttpServletRequest request) {
        var fields = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> {
            if (!SECRET.matcher(name).matches()) {
                fields.put(name, new ArrayList<>(List.of(values)));
            }
        });
        return new KeptRequest(request.getRequestURI(), referrer(request), clock.instant(), fields);
    }

    private static String referrer(HttpServletRequest request) {
        var referrer = (@Nullable String) request.getHeader("Referer");
        if (referrer == null || !SameOrigin.isOurs(referrer, request)) {
            return "";
        }
        var address = URI.create(referrer);
        var path = address.getRawPath() == null ? "/" : address.getRawPath().replaceAll("^/+", "/");
        return address.getRawQuery() == null ? path : path + "?" + address.getRawQuery();
    }

    private static Place place(UUID row) {
        return new Place(NONE_YET, "plumbing.spring_session_attributes", row, "kept");
    }
}
