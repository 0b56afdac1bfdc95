package dk.tidlig.support;

import dk.tidlig.identity.Accounts;
import dk.tidlig.identity.Employments;
import dk.tidlig.identity.Passwords;
import dk.tidlig.identity.Roles;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.kernel.UserId;
import dk.tidlig.tenancy.Municipality;
import dk.tidlig.tenancy.Tenant;
import java.time.LocalDate;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;

/// Makes accounts, and employs those who have one.
@TestComponent
class Hiring {
    private final Accounts accounts;
    private final Employments employments;
    private final Roles roles;
    private final Passwords passwords;
    private final TransactionTemplate transaction;

    Hiring(
            Accounts accounts,
            Employments employments,
            Roles roles,
            Passwords passwords,
            TransactionTemplate transaction) {
        this.accounts = accounts;
        this.employments = employments;
        this.roles = roles;
        this.passwords = passwords;
        this.transaction = transaction;
    }

    void register(String username, String name, Municipality municipality, Stamp stamp) {
        transaction.executeWithoutResult(status -> accounts.create(username, name, municipality.jurisdiction(), stamp));
    }

    /// From a year ago.
    void employ(String username, Municipality municipality, String profession, Stamp stamp, String... roleCodes) {
        var since = LocalDate.ofInstant(stamp.at(), municipality.zone()).minusYears(1);
        Tenant.run(
                municipality.id(),
                () -> transaction.executeWithoutResult(status -> {
                    var account = accounts.byUsername(username).orElseThrow();
                    var employment = employments.employ(account, profession, null, since, stamp);
                    for (var role : roleCodes) {
                        roles.give(employment, role, stamp);
                    }
                }));
    }

    String username(UserId user) {
        return accounts.get(user).username();
    }

    void password(UserId user, String password) {
        var account = accounts.get(user);
        transaction.executeWithoutResult(status -> passwords.set(account, password));
    }
}
