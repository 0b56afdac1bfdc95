package dk.tidlig.identity.family;

import dk.tidlig.identity.Account;
import dk.tidlig.identity.Accounts;
import dk.tidlig.identity.Actor;
import dk.tidlig.identity.Language;
import dk.tidlig.kernel.MunicipalityId;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Makes the actor of a family's request: without a role, for one purpose.
@Component
public class FamilyActors {
    private final JdbcClient jdbc;
    private final Accounts accounts;

    FamilyActors(JdbcClient jdbc, Accounts accounts) {
        this.jdbc = jdbc;
        this.accounts = accounts;
    }

    /// The one municipality that the family's account belongs to; empty for every other account.
    public Optional<MunicipalityId> home(String username) {
        return jdbc.sql("""
                        select f.municipality_id from identity.family_account f
                          join identity.account a on a.id = f.account_id
                         where a.username = :username
                        """)
                .param("username", username)
                .query(UUID.class)
                .optional()
                .map(MunicipalityId::new);
    }

    /// Empty when it is no family's account there, or the log-in does not hold any more.
    ///
    /// @param asked the language asked for on this visit; otherwise the person's own choice counts
    public Optional<Actor> of(
            String username, MunicipalityId municipality, Instant loggedIn, Optional<Locale> asked, Locale otherwise) {
        if (home(username).filter(municipality::equals).isEmpty()) {
            return Optional.empty();
        }
        return accounts.byUsername(username)
                .filter(account -> account.admits(loggedIn))
                .map(account -> actor(account, municipality, asked, otherwise));
    }

    private static Actor actor(Account account, MunicipalityId municipality, Optional<Locale> asked, Locale otherwise) {
        var language = asked.or(() -> Language.of(account.language())).orElse(otherwise);
        return Actor.family(account.id(), municipality, account.name(), language);
    }
}
