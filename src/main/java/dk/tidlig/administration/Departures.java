package dk.tidlig.administration;

import dk.tidlig.access.Gate;
import dk.tidlig.identity.Accounts;
import dk.tidlig.identity.Actor;
import dk.tidlig.identity.Employments;
import dk.tidlig.identity.group.GroupMembers;
import dk.tidlig.kernel.UseCase;
import dk.tidlig.kernel.UserId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Ending somebody's work here, and locking an account.
@UseCase
public class Departures {
    private final Gate gate;
    private final Accounts accounts;
    private final Employments employments;
    private final GroupMembers groups;
    private final HouseRules rules;

    Departures(Gate gate, Accounts accounts, Employments employments, GroupMembers groups, HouseRules rules) {
        this.gate = gate;
        this.accounts = accounts;
        this.employments = employments;
        this.groups = groups;
        this.rules = rules;
    }

    /// Ends the employment, and with it the seats in groups.
    ///
    /// @param lastDay the last day with access; null to end it at once
    /// @throws dk.tidlig.kernel.Stale when somebody else changed it first
    public void end(Actor actor, UserId user, @Nullable LocalDate lastDay, long version) {
        var grant = gate.require(actor, AdministrationAction.END_EMPLOYMENT);
        var employment = rules.employment(user);
        rules.notOneself(actor, user);
        var without = lastDay == null ? latest(rules.today(), employment.startsOn()) : lastDay.plusDays(1);
        rules.keepingAnAdministrator(() -> employments.end(employment.id(), without, version, grant.stamp()));
        groups.endAllOf(user, without, grant.stamp());
    }

    /// @throws dk.tidlig.kernel.Stale when somebody else changed it first
    public void lock(Actor actor, UserId user, long version) {
        var grant = gate.require(actor, AdministrationAction.LOCK_USER);
        rules.mayTakeOver(actor, rules.employment(user));
        rules.notOneself(actor, user);
        rules.keepingAnAdministrator(() -> accounts.lock(user, version, grant.stamp()));
    }

    /// @throws dk.tidlig.kernel.Stale when somebody else changed it first
    public void unlock(Actor actor, UserId user, long version) {
        gate.require(actor, AdministrationAction.LOCK_USER);
        rules.mayTakeOver(actor, rules.employment(user));
        accounts.unlock(user, version);
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
