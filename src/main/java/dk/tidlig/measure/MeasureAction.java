package dk.tidlig.measure;

import static dk.tidlig.access.Rules.anyOf;
import static dk.tidlig.access.Rules.aroundTheChild;
import static dk.tidlig.access.Rules.entrusted;
import static dk.tidlig.access.Rules.inEmergency;

import dk.tidlig.access.Action;
import dk.tidlig.access.Rule;
import dk.tidlig.audit.AuditEntry.Kind;

/// What one may do with places on a scale: those entrusted with all children, and those around the child.
public enum MeasureAction implements Action {
    READ(Kind.READ, anyOf(entrusted(), aroundTheChild(), inEmergency())),
    RATE(Kind.WRITE, anyOf(entrusted(), aroundTheChild())),
    /// Put a right place instead of a wrong one; both stay visible.
    CORRECT(Kind.WRITE, anyOf(entrusted(), aroundTheChild())),
    /// A year's places from a file.
    IMPORT(Kind.WRITE, anyOf(entrusted()));

    private final Kind kind;
    private final Rule rule;

    MeasureAction(Kind kind, Rule rule) {
        this.kind = kind;
        this.rule = rule;
    }

    @Override
    public String module() {
        return "measure";
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
