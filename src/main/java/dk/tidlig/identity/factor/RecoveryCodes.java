package dk.tidlig.identity.factor;

import dk.tidlig.kernel.UserId;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Ten codes on paper, each of which stands in for the app once. The first sign says which of the ten it is, so that
/// one
/// slow hash is looked at and not ten; the eleven others are 54 random bits.
@Component
public class RecoveryCodes {
    private static final String SIGNS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final int CODES = 10;
    private static final int LENGTH = 12;
    private static final int GROUP = 4;

    private final JdbcClient jdbc;
    private final PasswordEncoder encoder;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    RecoveryCodes(JdbcClient jdbc, PasswordEncoder encoder, Clock clock) {
        this.jdbc = jdbc;
        this.encoder = encoder;
        this.clock = clock;
    }

    /// Ten new ones; those from before are over. The codes are not kept.
    @Transactional
    public List<String> make(UserId account) {
        remove(account);
        var codes = new ArrayList<String>();
        for (int number = 0; number < CODES; number++) {
            var code = code(number);
            jdbc.sql("""
                            insert into identity.recovery_code (account_id, number, hash)
                            values (:account, :number, :hash)
                            """)
                    .param("account", account.value())
                    .param("number", number)
                    .param("hash", encoder.encode(plain(code)))
                    .update();
            codes.add(code);
        }
        return codes;
    }

    /// Uses one up. It costs one hash, also when there is no such code.
    @Transactional
    public boolean use(UserId account, String typed) {
        var code = plain(typed);
        int number = code.isEmpty() ? -1 : SIGNS.indexOf(code.charAt(0));
        var hash = jdbc.sql("""
                        select hash from identity.recovery_code
                         where account_id = :account and number = :number and used_at is null
                        """)
                .param("account", account.value())
                .param("number", number)
                .query(String.class)
                .optional();
        if (hash.isEmpty()) {
            encoder.encode("-" + code);
            return false;
        }
        return encoder.matches(code, hash.get())
                && jdbc.sql("""
                                        update identity.recovery_code set used_at = :now
                                         where account_id = :account and number = :number and used_at is null
                                        """)
                                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                                .param("account", account.value())
                                .param("number", number)
                                .update()
                        == 1;
    }

    /// How many are not used.
    public int left(UserId account) {
        return jdbc.sql("select count(*) from identity.recovery_code where account_id = :account and used_at is null")
                .param("account", account.value())
                .query(Integer.class)
                .single();
    }

    public void remove(UserId account) {
        jdbc.sql("delete from identity.recovery_code where account_id = :account")
                .param("account", account.value())
                .update();
    }

    private String code(int number) {
        var code = new StringBuilder().append(SIGNS.charAt(number));
        for (int i = 1; i < LENGTH; i++) {
            code.append(i % GROUP == 0 ? "-" : "").append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return code.toString();
    }

    /// As people type it: in any letters, with or without the hyphens.
    private static String plain(String typed) {
        var plain = typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        return plain.substring(0, Math.min(LENGTH, plain.length()));
    }
}
