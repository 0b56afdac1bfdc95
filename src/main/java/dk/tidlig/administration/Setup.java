package dk.tidlig.administration;

import dk.tidlig.access.Gate;
import dk.tidlig.identity.Actor;
import dk.tidlig.identity.Employments;
import dk.tidlig.identity.LocalName;
import dk.tidlig.identity.Reach;
import dk.tidlig.identity.Registers;
import dk.tidlig.identity.Roles;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.UseCase;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Professions, units, roles and what roles may do.
@UseCase
public class Setup {
    private final Gate gate;
    private final Registers registers;
    private final Roles roles;
    private final Employments employments;
    private final HouseRules rules;

    Setup(Gate gate, Registers registers, Roles roles, Employments employments, HouseRules rules) {
        this.gate = gate;
        this.registers = registers;
        this.roles = roles;
        this.employments = employments;
        this.rules = rules;
    }

    public SetupView read(Actor actor) {
        gate.require(actor, AdministrationAction.READ_SETUP);
        return new SetupView(registers.all(Registers.Kind.PROFESSION), registers.all(Registers.Kind.UNIT), roles.all());
    }

    public Registers.Entry entry(Actor actor, Registers.Kind kind, String code) {
        gate.require(actor, AdministrationAction.READ_SETUP);
        return registers.get(kind, code);
    }

    /// The form for a new entry is asked for.
    public void askToAdd(Actor actor) {
        gate.door(actor, AdministrationAction.KEEP_SETUP);
    }

    public void add(Actor actor, Registers.Kind kind, String code, LocalName name) {
        var grant = gate.require(actor, AdministrationAction.KEEP_SETUP);
        if (!registers.add(kind, code, name, grant.stamp())) {
            throw new Refused(AdministrationRefusal.CODE_TAKEN);
        }
    }

    /// @param ended whether it can no longer be chosen
    /// @throws dk.tidlig.kernel.Stale when somebody else changed it first
    public void change(Actor actor, Registers.Kind kind, String code, LocalName name, boolean ended, long version) {
        var grant = gate.require(actor, AdministrationAction.KEEP_SETUP);
        registers.change(kind, code, name, ended, version, grant.stamp());
    }

    public RoleView role(Actor actor, String code) {
        gate.require(actor, AdministrationAction.READ_SETUP);
        var rights = roles.rights(code);
        var rest = new TreeSet<>(roles.knownActions());
        rights.forEach(right -> rest.remove(right.action()));
        boolean may = actor.may(AdministrationAction.ADJUST_ROLES.code()) && !isOwn(actor, code);
        return new RoleView(roles.get(code), rights, rest, may);
    }

    /// Changes a right that the role has or had. Nobody changes a role of their own, nor one they may not give.
    ///
    /// @param reach null to take the right away
    /// @throws dk.tidlig.kernel.Stale when somebody else changed the role first
    public void adjust(Actor actor, String role, String action, @Nullable Reach reach, long version) {
        var grant = gate.require(actor, AdministrationAction.ADJUST_ROLES);
        rules.mayGive(actor, List.of(role));
        if (isOwn(actor, role)) {
            throw new Refused(AdministrationRefusal.NOT_YOUR_OWN);
        }
        if (!roles.knownActions().contains(action)) {
            throw new Refused(AdministrationRefusal.NO_SUCH_ACTION);
        }
        rules.keepingAnAdministrator(() -> roles.adjust(role, action, reach, version, grant.stamp()));
    }

    private boolean isOwn(Actor actor, String role) {
        return employments.here(actor.id()).stream()
                .anyMatch(employment -> roles.heldIn(employment.id()).contains(role));
    }
}
