package dk.tidlig.identity.family;

import dk.tidlig.identity.Account;
import dk.tidlig.identity.Accounts;
import dk.tidlig.identity.IdentityRefusal;
import dk.tidlig.identity.Passwords;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.kernel.UserId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Codes on paper with which one of a family chooses the own password, once. Twelve signs of thirty-one are some sixty
/// bits; tries are held back as those at the log-in are.
@Component
public class FamilyInvitations {
    private static final String SIGNS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final int GROUPS = 3;
    private static final int OF = 4;

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Passwords passwords;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    FamilyInvitations(JdbcClient jdbc, Accounts accounts, Passwords passwords, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
    }

    /// Makes a code. The account's older codes, its password and its log-ins end with it; the code is not kept.
    public String make(UserId account, Duration life, Stamp stamp) {
        withdraw(account, stamp);
        var code = code();
        jdbc.sql("""
                        insert into identity.family_invitation (code_hash, account_id, made_at, made_by, ends_at)
                        values (:hash, :account, :at, :by, :ends)
                        """)
                .param("hash", hash(code))
                .param("account", account.value())
                .param("at", stamp.at().atOffset(ZoneOffset.UTC))
                .param("by", stamp.by().value())
                .param("ends", stamp.at().plus(life).atOffset(ZoneOffset.UTC))
                .update();
        return code;
    }

    private void withdraw(UserId account, Stamp stamp) {
        accounts.forgetPassword(account, stamp.at());
        jdbc.sql("update identity.family_invitation set used_at = :at where account_id = :account and used_at is null")
                .param("at", stamp.at().atOffset(ZoneOffset.UTC))
                .param("account", account.value())
                .update();
    }

    private String code() {
        var code = new StringBuilder();
        for (int i = 0; i < GROUPS * OF; i++) {
            code.append(i > 0 && i % OF == 0 ? "-" : "").append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return code.toString();
    }

    /// Sets the password and ends the code, both or neither.
    ///
    /// @throws Refused when the code is dead, or never was, or the password is not good enough
    @Transactional
    public Account use(String code, String password) {
        var account = account(code).orElseThrow(() -> new Refused(IdentityRefusal.LINK_DEAD));
        passwords.set(account, password);
        int used = jdbc.sql(
                        "update identity.family_invitation set used_at = :now where code_hash = :hash and used_at is null")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("hash", hash(code))
                .update();
        if (used == 0) {
            throw new Refused(IdentityRefusal.LINK_DEAD);
        }
        return account;
    }

    private Optional<Account> account(String code) {
        return jdbc.sql("""
                        select account_id from identity.family_invitation
                         where code_hash = :hash and used_at is null and ends_at > :now
                        """)
                .param("hash", hash(code))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .optional()
                .map(id -> accounts.get(new UserId(id)))
                .filter(Account::usable);
    }

    /// As people type it: in any letters, with or without the hyphens.
    private static byte[] hash(String code) {
        try {
            var typed = code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
            return MessageDigest.getInstance("SHA-256").digest(typed.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException cause) {
            throw new IllegalStateException("every Java has SHA-256", cause);
        }
    }
}
