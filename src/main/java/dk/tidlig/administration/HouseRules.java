package dk.tidlig.administration;

import dk.tidlig.identity.Accounts;
import dk.tidlig.identity.Actor;
import dk.tidlig.identity.Employment;
import dk.tidlig.identity.EmploymentId;
import dk.tidlig.identity.Employments;
import dk.tidlig.identity.Roles;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.kernel.UserId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/// The rules that every change of users and roles obeys. The operator, who holds the machine anyway, is bound by the
/// last one only: there is always somebody who can give roles.
@Component
class HouseRules {
    private final Accounts accounts;
    private final Employments employments;
    private final Roles roles;

    HouseRules(Accounts accounts, Employments employments, Roles roles) {
        this.accounts = accounts;
        this.employments = employments;
        this.roles = roles;
    }

    /// @throws NotFound when the user never worked here
    UserView view(Actor actor, UserId user) {
        var history = employments.allHere(user);
        if (history.isEmpty()) {
            throw new NotFound();
        }
        var employment = employments.here(user);
        return new UserView(
                accounts.get(user),
                employment.orElse(null),
                history,
                employment.map(Employment::id).map(roles::heldIn).orElse(Set.of()),
                givable(actor),
                employments.elsewhere(user),
                actor.id().equals(user));
    }

    /// @throws NotFound when the user never worked here
    /// @throws Refused when their work here has ended
    Employment employment(UserId user) {
        if (employments.allHere(user).isEmpty()) {
            throw new NotFound();
        }
        return employments.here(user).orElseThrow(() -> new Refused(AdministrationRefusal.NOT_EMPLOYED));
    }

    private Set<String> givable(Actor actor) {
        if (!actor.trusted()) {
            return roles.givableBy(actor.id());
        }
        var all = new TreeSet<String>();
        roles.all().forEach(role -> all.add(role.code()));
        return all;
    }

    /// Nobody gives, or takes, a role that their own roles do not let them give.
    void mayGive(Actor actor, Collection<String> codes) {
        codes.forEach(roles::get);
        if (!givable(actor).containsAll(codes)) {
            throw new Refused(AdministrationRefusal.ROLE_NOT_YOURS);
        }
    }

    void give(Actor actor, EmploymentId employment, Collection<String> codes, Stamp stamp) {
        mayGive(actor, codes);
        codes.forEach(role -> roles.give(employment, role, stamp));
    }

    /// Whoever could take over an account would have its roles: so only one who may give them all.
    void mayTakeOver(Actor actor, Employment employment) {
        mayGive(actor, roles.heldIn(employment.id()));
        if (!actor.trusted() && employments.elsewhere(employment.user())) {
            throw new Refused(AdministrationRefusal.WORKS_ELSEWHERE);
        }
    }

    void notOneself(Actor actor, UserId user) {
        if (actor.id().equals(user)) {
            throw new Refused(AdministrationRefusal.NOT_YOUR_OWN);
        }
    }

    /// Carries out the change, unless after it nobody could give roles any more. Two such changes at once wait for each
    /// other.
    void keepingAnAdministrator(Runnable change) {
        var before = roles.keepersOf(AdministrationAction.GIVE_ROLES.code());
        change.run();
        if (before > 0 && roles.keepersOf(AdministrationAction.GIVE_ROLES.code()) == 0) {
            throw new Refused(AdministrationRefusal.LAST_ADMINISTRATOR);
        }
    }

    LocalDate today() {
        return employments.today();
    }
}
