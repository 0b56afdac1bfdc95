package dk.tidlig.outreach;

import static dk.tidlig.access.Rules.entrusted;

import dk.tidlig.access.Action;
import dk.tidlig.access.Rule;
import dk.tidlig.audit.AuditEntry.Kind;

/// What one may do with the places that ought to know.
public enum OutreachAction implements Action {
    READ(Kind.READ),
    /// Enter places, and note that they were told.
    KEEP(Kind.WRITE);

    private final Kind kind;

    OutreachAction(Kind kind) {
        this.kind = kind;
    }

    @Override
    public String module() {
        return "outreach";
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
