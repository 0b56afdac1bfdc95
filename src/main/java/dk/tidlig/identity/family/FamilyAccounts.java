package dk.tidlig.identity.family;

import dk.tidlig.identity.Account;
import dk.tidlig.identity.Accounts;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.kernel.UserId;
import dk.tidlig.tenancy.Tenant;
import java.security.SecureRandom;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The accounts of families. Asks nobody for leave: whoever calls has passed the gate. A username tells nothing of who
/// it is.
@Component
public class FamilyAccounts {
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 6;

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final SecureRandom random = new SecureRandom();

    FamilyAccounts(JdbcClient jdbc, Accounts accounts) {
        this.jdbc = jdbc;
        this.accounts = accounts;
    }

    /// An account in the bound municipality. It opens nothing by itself.
    ///
    /// @param name how the person is greeted
    public Account make(String name, Stamp stamp) {
        var word = new StringBuilder("familie-");
        for (int i = 0; i < LENGTH; i++) {
            word.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return make(word.toString(), name, stamp);
    }

    /// The same by a given username, for a demonstration.
    ///
    /// @throws dk.tidlig.kernel.Refused when the username is taken
    public Account make(String username, String name, Stamp stamp) {
        var id = accounts.createHere(username, name, stamp);
        jdbc.sql("insert into identity.family_account (account_id, municipality_id) values (:account, :municipality)")
                .param("account", id.value())
                .param("municipality", Tenant.current().value())
                .update();
        return accounts.get(id);
    }

    public Account get(UserId id) {
        return accounts.get(id);
    }

    /// Ends it for good, and forgets how the person was called.
    public void end(UserId id, Stamp stamp) {
        jdbc.sql("""
                        update identity.account
                           set ended_at = :at, ended_by = :by, display_name = 'familie', password_hash = null,
                               password_changed_at = null, logged_out_at = :out, version = version + 1
                         where id = :id and ended_at is null
                           and exists (select from identity.family_account f
                                        where f.account_id = account.id and f.municipality_id = :municipality)
                        """)
                .param("at", stamp.at().atOffset(ZoneOffset.UTC))
                .param("out", stamp.at().truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC))
                .param("by", stamp.by().value())
                .param("id", id.value())
                .param("municipality", Tenant.current().value())
                .update();
    }
}
