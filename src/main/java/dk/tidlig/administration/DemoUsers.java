package dk.tidlig.administration;

import dk.tidlig.identity.Account;
import dk.tidlig.identity.Accounts;
import dk.tidlig.identity.Actor;
import dk.tidlig.identity.Employments;
import dk.tidlig.identity.Passwords;
import dk.tidlig.identity.Roles;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.shell.DemoPart;
import dk.tidlig.tenancy.Municipality;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/// The fictitious people of the demonstration.
@Component
class DemoUsers implements DemoPart {
    private final Accounts accounts;
    private final Passwords passwords;
    private final Employments employments;
    private final Roles roles;
    private final Clock clock;

    DemoUsers(Accounts accounts, Passwords passwords, Employments employments, Roles roles, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.employments = employments;
        this.roles = roles;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public void load(Municipality municipality) {
        var stamp = new Stamp(clock.instant(), Actor.system(municipality.id()).id());
        var since = LocalDate.ofInstant(stamp.at(), municipality.zone()).minusYears(6);
        for (var person : DemoPeople.of(municipality.code())) {
            var account = accounts.byUsername(person.username()).orElseGet(() -> make(person, municipality, stamp));
            var employment = employments.employ(account, person.profession(), person.unit(), since, stamp);
            person.roles().forEach(role -> roles.give(employment, role, stamp));
        }
    }

    private Account make(DemoPeople.Person person, Municipality municipality, Stamp stamp) {
        var id = accounts.create(person.username(), person.name(), municipality.jurisdiction(), stamp);
        var account = accounts.get(id);
        passwords.set(account, person.password());
        return account;
    }
}
