package dk.tidlig.identity;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/// The log-ins that are open now.
@Component
public class LogIns {
    private final ObjectProvider<FindByIndexNameSessionRepository<? extends Session>> sessions;

    LogIns(ObjectProvider<FindByIndexNameSessionRepository<? extends Session>> sessions) {
        this.sessions = sessions;
    }

    /// Ends every log-in of the account, on every device.
    public void end(Account account) {
        end(account, "");
    }

    void end(Account account, String keptSession) {
        sessions.ifAvailable(all -> all.findByPrincipalName(account.username()).keySet().stream()
                .filter(session -> !session.equals(keptSession))
                .forEach(all::deleteById));
    }
}
