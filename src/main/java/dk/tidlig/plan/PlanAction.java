package dk.tidlig.plan;

import static dk.tidlig.access.Rules.anyOf;
import static dk.tidlig.access.Rules.aroundTheChild;
import static dk.tidlig.access.Rules.entrusted;
import static dk.tidlig.access.Rules.inEmergency;

import dk.tidlig.access.Action;
import dk.tidlig.access.Rule;
import dk.tidlig.audit.AuditEntry.Kind;

/// What may be done with a child's plan.
public enum PlanAction implements Action {
    READ(Kind.READ, anyOf(entrusted(), aroundTheChild(), inEmergency())),
    /// My day: follow-ups of the children one is around, whatever the reach.
    LIST(Kind.SEARCH, aroundTheChild()),
    WRITE(Kind.WRITE, anyOf(entrusted(), aroundTheChild())),
    AGREE(Kind.WRITE, anyOf(entrusted(), aroundTheChild())),
    FOLLOW_UP(Kind.WRITE, anyOf(entrusted(), aroundTheChild())),
    APPROVE(Kind.WRITE, anyOf(entrusted(), aroundTheChild())),
    PRINT(Kind.READ, anyOf(entrusted(), aroundTheChild()));

    private final Kind kind;
    private final Rule rule;

    PlanAction(Kind kind, Rule rule) {
        this.kind = kind;
        this.rule = rule;
    }

    @Override
    public String module() {
        return "plan";
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
