package dk.tidlig.visitation;

import static dk.tidlig.access.Rules.anyOf;
import static dk.tidlig.access.Rules.aroundTheChild;
import static dk.tidlig.access.Rules.entrusted;

import dk.tidlig.access.Action;
import dk.tidlig.access.Rule;
import dk.tidlig.audit.AuditEntry.Kind;

/// What one may do with decisions on enquiries.
public enum VisitationAction implements Action {
    READ(Kind.READ, anyOf(entrusted(), aroundTheChild())),
    /// Decide what becomes of an enquiry.
    DECIDE(Kind.WRITE, anyOf(entrusted()));

    private final Kind kind;
    private final Rule rule;

    VisitationAction(Kind kind, Rule rule) {
        this.kind = kind;
        this.rule = rule;
    }

    @Override
    public String module() {
        return "visitation";
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
