package dk.tidlig.administration;

import dk.tidlig.access.Gate;
import dk.tidlig.identity.Actor;
import dk.tidlig.identity.Employments;
import dk.tidlig.identity.PasswordLinks;
import dk.tidlig.identity.Roles;
import dk.tidlig.kernel.Stale;
import dk.tidlig.kernel.UseCase;
import dk.tidlig.kernel.UserId;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// What a user may do here, and how they come in.
@UseCase
public class UserAccess {
    private final Gate gate;
    private final Employments employments;
    private final Roles roles;
    private final PasswordLinks links;
    private final HouseRules rules;

    UserAccess(Gate gate, Employments employments, Roles roles, PasswordLinks links, HouseRules rules) {
        this.gate = gate;
        this.employments = employments;
        this.roles = roles;
        this.links = links;
        this.rules = rules;
    }

    /// Gives and takes roles, until the user has these.
    ///
    /// @param version of the employment
    /// @throws Stale when somebody else changed it first
    public void setRoles(Actor actor, UserId user, Set<String> wanted, long version) {
        var grant = gate.require(actor, AdministrationAction.GIVE_ROLES);
        var employment = rules.employment(user);
        rules.notOneself(actor, user);
        var held = roles.heldIn(employment.id());
        var given = without(wanted, held);
        var taken = without(held, wanted);
        rules.mayGive(actor, given);
        rules.mayGive(actor, taken);
        if (employment.version() != version) {
            throw new Stale(employment.version(), Map.of("roles", String.join(", ", held)));
        }
        employments.change(employment.id(), employment.profession(), employment.unit(), version);
        rules.keepingAnAdministrator(() -> {
            given.forEach(role -> roles.give(employment.id(), role, grant.stamp()));
            taken.forEach(role -> roles.take(employment.id(), role, grant.stamp()));
        });
    }

    /// Ends the user's password and log-ins.
    ///
    /// @return the token of the link with which they set a new password; it works once
    public String resetPassword(Actor actor, UserId user) {
        var grant = gate.require(actor, AdministrationAction.RESET_PASSWORD);
        rules.mayTakeOver(actor, rules.employment(user));
        rules.notOneself(actor, user);
        return links.make(user, grant.stamp());
    }

    private static Set<String> without(Set<String> some, Set<String> others) {
        var rest = new TreeSet<>(some);
        rest.removeAll(others);
        return rest;
    }
}
