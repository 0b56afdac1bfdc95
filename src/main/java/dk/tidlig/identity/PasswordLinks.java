package dk.tidlig.identity;

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
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// One-time links with which a person sets the own password, so that nobody else ever knows it.
@Component
public class PasswordLinks {
    /// How long a link lives.
    public static final Duration LIFE = Duration.ofDays(3);

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Passwords passwords;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    PasswordLinks(JdbcClient jdbc, Accounts accounts, Passwords passwords, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
    }

    /// Makes a link's token. The account's older links, its password and its log-ins end with it; the token is not
    /// kept.
    public String make(UserId account, Stamp stamp) {
        accounts.forgetPassword(account, stamp.at());
        jdbc.sql("update identity.password_link set used_at = :at where account_id = :account and used_at is null")
                .param("at", stamp.at().atOffset(ZoneOffset.UTC))
                .param("account", account.value())
                .update();
        var bytes = new byte[32];
        random.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        jdbc.sql("""
                        insert into identity.password_link (token_hash, account_id, made_at, made_by, ends_at)
                        values (:hash, :account, :at, :by, :ends)
                        """)
                .param("hash", hash(token))
                .param("account", account.value())
                .param("at", stamp.at().atOffset(ZoneOffset.UTC))
                .param("by", stamp.by().value())
                .param("ends", stamp.at().plus(LIFE).atOffset(ZoneOffset.UTC))
                .update();
        return token;
    }

    /// The account that the link is for; empty when the link was used, is too old or never was.
    @Transactional
    public Optional<Account> account(String token) {
        return jdbc.sql("""
                        select account_id from identity.password_link
                         where token_hash = :hash and used_at is null and ends_at > :now
                        """)
                .param("hash", hash(token))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .optional()
                .map(id -> accounts.get(new UserId(id)))
                .filter(Account::usable);
    }

    /// Sets the password and ends the link, both or neither.
    ///
    /// @throws Refused when the link is dead or the password not good enough
    @Transactional
    public Account use(String token, String password) {
        var account = account(token).orElseThrow(() -> new Refused(IdentityRefusal.LINK_DEAD));
        int used = jdbc.sql(
                        "update identity.password_link set used_at = :now where token_hash = :hash and used_at is null")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("hash", hash(token))
                .update();
        if (used == 0) {
            throw new Refused(IdentityRefusal.LINK_DEAD);
        }
        passwords.set(account, password);
        return account;
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException cause) {
            throw new IllegalStateException("every Java has SHA-256", cause);
        }
    }
}
