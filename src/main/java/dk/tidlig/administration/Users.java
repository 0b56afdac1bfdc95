package dk.tidlig.administration;

import dk.tidlig.access.Gate;
import dk.tidlig.identity.Accounts;
import dk.tidlig.identity.Actor;
import dk.tidlig.identity.Employments;
import dk.tidlig.identity.Staff;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.UseCase;
import dk.tidlig.kernel.UserId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who works here: the list and the one.
@UseCase
public class Users {
    /// Lines to a page of the list.
    public static final int PAGE = 20;

    private final Gate gate;
    private final Staff staff;
    private final Accounts accounts;
    private final Employments employments;
    private final HouseRules rules;

    Users(Gate gate, Staff staff, Accounts accounts, Employments employments, HouseRules rules) {
        this.gate = gate;
        this.staff = staff;
        this.accounts = accounts;
        this.employments = employments;
        this.rules = rules;
    }

    /// @param text part of a name, a username, a profession or a unit; empty for all
    /// @param ended those whose work here has ended, instead of those who work here
    public Staff.Lines list(Actor actor, String text, boolean ended, int page) {
        var scope = gate.scope(actor, AdministrationAction.LIST_USERS, "users: " + text.strip());
        return scope.all()
                ? staff.find(text.strip(), ended, PAGE, (long) (page - 1) * PAGE)
                : new Staff.Lines(List.of(), 0);
    }

    public UserView read(Actor actor, UserId user) {
        gate.require(actor, AdministrationAction.READ_USER);
        return rules.view(actor, user);
    }

    /// Changes profession and unit, and the name of one who works for no other municipality.
    ///
    /// @param version of the employment
    /// @throws dk.tidlig.kernel.Stale when somebody else changed it first
    public void change(Actor actor, UserId user, String name, String profession, @Nullable String unit, long version) {
        gate.require(actor, AdministrationAction.CHANGE_USER);
        var employment = rules.employment(user);
        var account = accounts.get(user);
        employments.change(employment.id(), profession, unit, version);
        if (!account.name().equals(name.strip())) {
            if (!actor.trusted() && employments.elsewhere(user)) {
                throw new Refused(AdministrationRefusal.WORKS_ELSEWHERE);
            }
            accounts.rename(user, name, account.version());
        }
    }
}
