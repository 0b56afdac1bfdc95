package dk.tidlig.identity.factor;

import dk.tidlig.identity.Account;
import dk.tidlig.kernel.MunicipalityId;
import dk.tidlig.kernel.UserId;
import dk.tidlig.secrecy.Place;
import dk.tidlig.secrecy.Secrets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.bouncycastle.util.encoders.Base32;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The apps that show codes. Their secrets are sealed; a code is taken once.
@Component
public class Authenticators {
    /// So many wrong codes in a row, and no code of the app is taken any more (NIST SP 800-63B-4, 3.2.2): then a code
    /// on
    /// paper helps, or the administrator.
    static final int MOST_WRONG = 50;

    private static final int BYTES = 20;
    private static final MunicipalityId NONE = MunicipalityId.of("00000000-0000-0000-0000-000000000000");

    private final JdbcClient jdbc;
    private final Secrets secrets;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Authenticators(JdbcClient jdbc, Secrets secrets, Clock clock) {
        this.jdbc = jdbc;
        this.secrets = secrets;
        this.clock = clock;
    }

    /// A secret that an app may be given, of 160 bits in Base32. It counts when a code of it was typed.
    public String fresh() {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base32.toBase32String(bytes);
    }

    /// Sealed, to be carried along until a code of it was typed.
    public byte[] seal(String secret, Account account) {
        return secrets.seal(secret, place(account.id(), "pending"));
    }

    public String open(byte[] sealed, Account account) {
        return secrets.open(sealed, place(account.id(), "pending"));
    }

    /// Takes the secret into use when the code is one of it; the account's app from before is over.
    ///
    /// @return whether it was
    @Transactional
    public boolean begin(UserId account, String secret, String typed) {
        var step = TimeCodes.step(secret, typed, clock.instant(), 0);
        if (step.isEmpty()) {
            return false;
        }
        jdbc.sql("""
                        insert into identity.authenticator (account_id, secret, since, last_step)
                        values (:account, :secret, :at, :step)
                        on conflict (account_id) do update
                          set secret = excluded.secret, since = excluded.since, last_step = excluded.last_step, wrong = 0
                        """)
                .param("account", account.value())
                .param("secret", secrets.seal(secret, place(account, "secret")))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("step", step.getAsLong())
                .update();
        return true;
    }

    /// Whether the code is one of the account's app, now and for the first time.
    @Transactional
    public boolean accepts(UserId account, String typed) {
        var step = secret(account).flatMap(it -> {
            var found = TimeCodes.step(it.open(), typed, clock.instant(), it.lastStep());
            return found.isPresent() ? Optional.of(found.getAsLong()) : Optional.empty();
        });
        if (step.isPresent()) {
            return jdbc.sql("""
                                    update identity.authenticator set last_step = :step, wrong = 0
                                     where account_id = :account and last_step < :step
                                    """)
                            .param("account", account.value())
                            .param("step", step.get())
                            .update()
                    == 1;
        }
        jdbc.sql("update identity.authenticator set wrong = wrong + 1 where account_id = :account")
                .param("account", account.value())
                .update();
        return false;
    }

    public void remove(UserId account) {
        jdbc.sql("delete from identity.authenticator where account_id = :account")
                .param("account", account.value())
                .update();
    }

    private record Open(String open, long lastStep) {}

    private Optional<Open> secret(UserId account) {
        return jdbc.sql("""
                        select secret, last_step from identity.authenticator
                         where account_id = :account and wrong < :most
                        """)
                .param("account", account.value())
                .param("most", MOST_WRONG)
                .query((row, number) -> new Open(
                        secrets.open(row.getBytes("secret"), place(account, "secret")), row.getLong("last_step")))
                .optional();
    }

    private static Place place(UserId account, String column) {
        return new Place(NONE, "identity.authenticator", account.value(), column);
    }
}
