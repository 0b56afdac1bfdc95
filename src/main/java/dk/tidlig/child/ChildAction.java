package dk.tidlig.child;

import static dk.tidlig.access.Rules.anyOf;
import static dk.tidlig.access.Rules.aroundTheChild;
import static dk.tidlig.access.Rules.entrusted;
import static dk.tidlig.access.Rules.inEmergency;

import dk.tidlig.access.Action;
import dk.tidlig.access.Rule;
import dk.tidlig.audit.AuditEntry.Kind;

/// What may be done with a child's record.
public enum ChildAction implements Action {
    READ(Kind.READ, anyOf(entrusted(), aroundTheChild(), inEmergency())),
    FIND(Kind.SEARCH, entrusted()),
    REGISTER(Kind.WRITE, entrusted()),
    AMEND(Kind.WRITE, anyOf(entrusted(), aroundTheChild())),
    READ_HISTORY(Kind.READ, anyOf(entrusted(), aroundTheChild())),
    READ_PROTECTED_ADDRESS(Kind.READ, anyOf(entrusted(), aroundTheChild())),
    IMPORT(Kind.WRITE, entrusted());

    private final Kind kind;
    private final Rule rule;

    ChildAction(Kind kind, Rule rule) {
        this.kind = kind;
        this.rule = rule;
    }

    @Override
    public String module() {
        return "child";
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public Rule rule() {
        return rule;
    }
}
