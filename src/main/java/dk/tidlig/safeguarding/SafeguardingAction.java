package dk.tidlig.safeguarding;

import static dk.tidlig.access.Rules.anyOf;
import static dk.tidlig.access.Rules.aroundTheChild;
import static dk.tidlig.access.Rules.entrusted;

import dk.tidlig.access.Action;
import dk.tidlig.access.Rule;
import dk.tidlig.audit.AuditEntry.Kind;

/// What may be done with notifications of concern.
public enum SafeguardingAction implements Action {
    NOTIFY(Kind.WRITE, anyOf(entrusted(), aroundTheChild())),
    READ(Kind.READ, anyOf(entrusted(), aroundTheChild()));

    private final Kind kind;
    private final Rule rule;

    SafeguardingAction(Kind kind, Rule rule) {
        this.kind = kind;
        this.rule = rule;
    }

    @Override
    public String module() {
        return "safeguarding";
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
