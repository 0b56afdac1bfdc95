package dk.tidlig.identity;

import dk.tidlig.kernel.Refused;
import java.time.Clock;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/// Sets passwords, after looking whether they are good enough.
@Component
public class Passwords {
    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final Clock clock;

    Passwords(Accounts accounts, PasswordEncoder encoder, Clock clock) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.clock = clock;
    }

    /// @throws Refused when the password is too short, too long or easily guessed
    public void set(Account account, String password) {
        PasswordRules.check(password, account);
        accounts.setPasswordHash(account.id(), String.valueOf(encoder.encode(password)), clock.instant());
    }

    /// Sets a new password when the present one is known. Every log-in that is open ends.
    ///
    /// @throws Refused when it is not, or when the new one is not good enough
    public void change(Account account, String present, String password) {
        var hash = accounts.passwordHash(account.username());
        if (hash.isEmpty() || !encoder.matches(present, hash.get())) {
            throw new Refused(IdentityRefusal.PASSWORD_WRONG);
        }
        set(account, password);
    }
}
