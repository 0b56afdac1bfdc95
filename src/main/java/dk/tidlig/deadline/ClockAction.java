package dk.tidlig.deadline;

import static dk.tidlig.access.Rules.anyOf;
import static dk.tidlig.access.Rules.aroundTheChild;
import static dk.tidlig.access.Rules.entrusted;
import static dk.tidlig.access.Rules.inEmergency;

import dk.tidlig.access.Action;
import dk.tidlig.access.Rule;
import dk.tidlig.audit.AuditEntry.Kind;

/// What one may see of clocks. They are started and stopped by the work itself, and by nothing else.
public enum ClockAction implements Action {
    LIST(Kind.SEARCH, anyOf(entrusted())),
    READ(Kind.READ, anyOf(entrusted(), aroundTheChild(), inEmergency())),
    /// The limits of a year's enquiries from a file.
    IMPORT(Kind.WRITE, anyOf(entrusted()));

    private final Kind kind;
    private final Rule rule;

    ClockAction(Kind kind, Rule rule) {
        this.kind = kind;
        this.rule = rule;
    }

    @Override
    public String module() {
        return "deadline";
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
