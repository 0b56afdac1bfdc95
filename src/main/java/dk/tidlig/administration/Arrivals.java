package dk.tidlig.administration;

import dk.tidlig.access.Gate;
import dk.tidlig.access.Grant;
import dk.tidlig.identity.Account;
import dk.tidlig.identity.Accounts;
import dk.tidlig.identity.Actor;
import dk.tidlig.identity.Employments;
import dk.tidlig.identity.PasswordLinks;
import dk.tidlig.identity.Roles;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.UseCase;
import dk.tidlig.tenancy.Municipalities;

/// Making users.
@UseCase
public class Arrivals {
    private final Gate gate;
    private final Accounts accounts;
    private final Employments employments;
    private final HouseRules rules;
    private final Means means;

    Arrivals(Gate gate, Accounts accounts, Employments employments, HouseRules rules, Means means) {
        this.gate = gate;
        this.accounts = accounts;
        this.employments = employments;
        this.rules = rules;
        this.means = means;
    }

    /// What a new user is equipped with.
    record Means(PasswordLinks links, Roles roles, Municipalities municipalities) {}

    public Created create(Actor actor, CreateUser wanted) {
        var grant = gate.require(actor, AdministrationAction.CREATE_USER);
        rules.mayGive(actor, wanted.roles());
        var account = wanted.known() ? known(wanted) : made(wanted, grant);
        rules.notOneself(actor, account.id());
        var employment = employments.employ(account, wanted.profession(), wanted.unit(), wanted.from(), grant.stamp());
        wanted.roles().forEach(role -> means.roles.give(employment, role, grant.stamp()));
        return new Created(
                account.id(), wanted.known() ? null : means.links.make(account.id(), grant.stamp()));
    }

    private Account known(CreateUser wanted) {
        return accounts.byUsername(wanted.username())
                .filter(Account::usable)
                .filter(account -> account.name().equalsIgnoreCase(wanted.name().strip()))
                .orElseThrow(() -> new Refused(AdministrationRefusal.NO_SUCH_ACCOUNT));
    }

    private Account made(CreateUser wanted, Grant grant) {
        var jurisdiction = means.municipalities.current().jurisdiction();
        return accounts.get(accounts.create(wanted.username(), wanted.name(), jurisdiction, grant.stamp()));
    }
}
