package dk.tidlig.identity.visit;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.stereotype.Component;

/// Where an account is logged in now (OWASP ASVS 5.0.0, 7.5.2). For the person alone: whoever calls this has taken the
/// account from the log-in at hand.
@Component
public class OpenSessions {
    private static final Comparator<Open> ORDER =
            Comparator.comparing(Open::here).thenComparing(Open::used).reversed();

    private final SparingSessions<?> sessions;

    OpenSessions(SessionRepository<?> sessions) {
        this.sessions = (SparingSessions<?>) sessions;
    }

    /// @param used a minute late at most
    /// @param here whether it is the one that asks
    public record Open(Instant begun, Instant used, boolean here) {}

    /// The one that asks first, then the one used last.
    ///
    /// @param here its number
    public List<Open> of(String username, String here) {
        return running(username).stream()
                .map(it -> new Open(
                        it.getCreationTime(),
                        it.getLastAccessedTime(),
                        it.getId().equals(here)))
                .sorted(ORDER)
                .toList();
    }

    /// @param here the number of the one that is left open
    public void endOthers(String username, String here) {
        running(username).stream()
                .map(Session::getId)
                .filter(id -> !id.equals(here))
                .forEach(sessions.store()::deleteById);
    }

    private List<? extends Session> running(String username) {
        return sessions.store() instanceof FindByIndexNameSessionRepository<?> named
                ? named.findByPrincipalName(username).values().stream()
                        .filter(it -> !it.isExpired())
                        .toList()
                : List.of();
    }
}
