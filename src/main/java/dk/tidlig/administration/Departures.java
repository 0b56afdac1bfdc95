package dk.tidlig.administration;

import dk.tidlig.access.Gate;
import dk.tidlig.episode.Responsibilities;
import dk.tidlig.identity.Accounts;
import dk.tidlig.identity.Actor;
import dk.tidlig.identity.Employments;
import dk.tidlig.identity.group.GroupMembers;
import dk.tidlig.kernel.UseCase;
import dk.tidlig.kernel.UserId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Ending somebody's work here, and locking an account.
@UseCase
public class Departures {
    private final Gate gate;
    private final Accounts accounts;
    private final Employments employments;
    private final Leaving leaving;
    private final HouseRules rules;

    Departures(Gate gate, Accounts accounts, Employments employments, Leaving leaving, HouseRules rules) {
        this.gate = gate;
        this.accounts = accounts;
        this.employments = employments;
        this.leaving = leaving;
        this.rules = rules;
    }

    /// What stands behind somebody who leaves: seats in groups, and open courses without telling whose. An
    /// administrator
    /// does not look at children.
    @Component
    record Leaving(GroupMembers groups, Responsibilities courses) {}

    /// Before it is ended: what it would mean.
    public Responsibilities.Load asked(Actor actor, UserId user) {
        gate.require(actor, AdministrationAction.READ_USER);
        gate.door(actor, AdministrationAction.END_EMPLOYMENT);
        rules.employment(user);
        rules.notOneself(actor, user);
        return leaving.courses().load(user);
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
        leaving.groups().endAllOf(user, without, grant.stamp());
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
