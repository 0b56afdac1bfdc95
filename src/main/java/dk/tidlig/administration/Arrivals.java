package dk.tidlig.administration;

import dk.tidlig.access.Gate;
import dk.tidlig.access.Grant;
import dk.tidlig.identity.Account;
import dk.tidlig.identity.Accounts;
import dk.tidlig.identity.Actor;
import dk.tidlig.identity.Employments;
import dk.tidlig.identity.PasswordLinks;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.UseCase;

/// Making users.
@UseCase
public class Arrivals {
    private final Gate gate;
    private final Accounts accounts;
    private final Employments employments;
    private final PasswordLinks links;
    private final HouseRules rules;

    Arrivals(Gate gate, Accounts accounts, Employments employments, PasswordLinks links, HouseRules rules) {
        this.gate = gate;
        this.accounts = accounts;
        this.employments = employments;
        this.links = links;
        this.rules = rules;
    }

    /// @throws Refused to one who may not
    public void askToCreate(Actor actor) {
        gate.door(actor, AdministrationAction.CREATE_USER);
    }

    public Created create(Actor actor, CreateUser wanted) {
        var grant = gate.require(actor, AdministrationAction.CREATE_USER);
        var account = wanted.known() ? known(wanted) : made(wanted, grant);
        rules.notOneself(actor, account.id());
        var employment = employments.employ(account, wanted.profession(), wanted.unit(), wanted.from(), grant.stamp());
        rules.give(actor, employment, wanted.roles(), grant.stamp());
        return new Created(account.id(), wanted.known() ? null : links.make(account.id(), grant.stamp()));
    }

    private Account known(CreateUser wanted) {
        return accounts.byUsername(wanted.username())
                .filter(Account::usable)
                .filter(account -> account.name().equalsIgnoreCase(wanted.name().strip()))
                .orElseThrow(() -> new Refused(AdministrationRefusal.NO_SUCH_ACCOUNT));
    }

    private Account made(CreateUser wanted, Grant grant) {
        return accounts.get(accounts.createHere(wanted.username(), wanted.name(), grant.stamp()));
    }
}
