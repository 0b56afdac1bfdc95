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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Codes on paper with which one of a family chooses the own password, once. Sixteen signs of thirty-one are 79 bits;
/// tries
/// are held back as those at the log-in are. The first group says which code it is; the whole is kept as a slow hash
/// with a
/// salt of its own, so that whoever has the database must guess the other twelve signs (59 bits) at the price of a
/// password each. Enough signs for a fast hash (112 bits) nobody would type from paper.
@Component
public class FamilyInvitations {
    private static final String SIGNS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final int GROUPS = 4;
    private static final int SIGNS_BEFORE = 12;
    private static final int OF = 4;

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Passwords passwords;
    private final PasswordEncoder encoder;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    FamilyInvitations(JdbcClient jdbc, Accounts accounts, Passwords passwords, PasswordEncoder encoder, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.passwords = passwords;
        this.encoder = encoder;
        this.clock = clock;
    }

    /// Makes a code. The account's older codes, its password and its log-ins end with it; the code is not kept.
    public String make(UserId account, Duration life, Stamp stamp) {
        withdraw(account, stamp);
        var code = code();
        jdbc.sql("""
                        insert into identity.family_invitation
                          (id, first_group, slow_hash, account_id, made_at, made_by, ends_at)
                        values (:id, :first, :hash, :account, :at, :by, :ends)
                        """)
                .param("id", UUID.randomUUID())
                .param("first", plain(code).substring(0, OF))
                .param("hash", encoder.encode(plain(code)))
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
        var invitation = find(plain(code)).orElseThrow(() -> new Refused(IdentityRefusal.LINK_DEAD));
        var account = accounts.get(new UserId(invitation.account()));
        if (!account.usable()) {
            throw new Refused(IdentityRefusal.LINK_DEAD);
        }
        passwords.set(account, password);
        int used = jdbc.sql("update identity.family_invitation set used_at = :now where id = :id and used_at is null")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", invitation.id())
                .update();
        if (used == 0) {
            throw new Refused(IdentityRefusal.LINK_DEAD);
        }
        return account;
    }

    private record Invitation(
            UUID id, UUID account, @Nullable String hash) {}

    /// The one that lives with this code. It costs one slow hash, also where there is none.
    private Optional<Invitation> find(String code) {
        if (code.length() == SIGNS_BEFORE) {
            return living("code_hash = :key", fingerprint(code)).stream().findFirst();
        }
        var candidates = living("first_group = :key", code.substring(0, Math.min(OF, code.length())));
        if (candidates.isEmpty()) {
            encoder.encode("-" + code);
        }
        return candidates.stream()
                .filter(it -> encoder.matches(code, it.hash()))
                .findFirst();
    }

    private List<Invitation> living(String by, Object key) {
        return jdbc.sql("""
                        select id, account_id, slow_hash from identity.family_invitation
                         where used_at is null and ends_at > :now and
                        """ + " " + by)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("key", key)
                .query((row, number) -> new Invitation(
                        row.getObject("id", UUID.class),
                        row.getObject("account_id", UUID.class),
                        row.getString("slow_hash")))
                .list();
    }

    /// As people type it: in any letters, with or without the hyphens.
    private static String plain(String code) {
        var plain = code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        return plain.substring(0, Math.min(GROUPS * OF, plain.length()));
    }

    /// How codes of three groups were kept, before the hash was slow.
    private static byte[] fingerprint(String code) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException cause) {
            throw new IllegalStateException("every Java has SHA-256", cause);
        }
    }
}
