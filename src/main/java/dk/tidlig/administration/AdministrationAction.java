package dk.tidlig.administration;

import static dk.tidlig.access.Rules.entrusted;

import dk.tidlig.access.Action;
import dk.tidlig.access.Rule;
import dk.tidlig.audit.AuditEntry.Kind;

/// What one may do with users, professions, units, groups and roles.
public enum AdministrationAction implements Action {
    LIST_USERS(Kind.SEARCH),
    READ_USER(Kind.READ),
    /// Make an account, or employ one that is known elsewhere.
    CREATE_USER(Kind.WRITE),
    /// Name, profession, unit.
    CHANGE_USER(Kind.WRITE),
    END_EMPLOYMENT(Kind.WRITE),
    /// Give a role, or take one.
    GIVE_ROLES(Kind.WRITE),
    RESET_PASSWORD(Kind.WRITE),
    /// Take a lost app, codes on paper and passkeys away.
    RESET_SECOND_FACTOR(Kind.WRITE),
    /// Lock an account, or open it again.
    LOCK_USER(Kind.WRITE),
    /// See professions, units, roles and their rights.
    READ_SETUP(Kind.READ),
    /// Change professions and units.
    KEEP_SETUP(Kind.WRITE),
    /// Change what a role may do.
    ADJUST_ROLES(Kind.WRITE),
    READ_GROUPS(Kind.READ),
    /// Groups, their seats, members and stand-ins.
    KEEP_GROUPS(Kind.WRITE);

    private final Kind kind;

    AdministrationAction(Kind kind) {
        this.kind = kind;
    }

    @Override
    public String module() {
        return "administration";
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public Rule rule() {
        return entrusted();
    }
}
