package dk.tidlig.insight;

import static dk.tidlig.access.Rules.entrusted;

import dk.tidlig.access.Action;
import dk.tidlig.access.Rule;
import dk.tidlig.audit.AuditEntry;

/// The deeds of this module.
public enum InsightAction implements Action {
    /// See the figures of the municipality.
    READ_FIGURES;

    @Override
    public String module() {
        return "insight";
    }

    @Override
    public AuditEntry.Kind kind() {
        return AuditEntry.Kind.READ;
    }

    @Override
    public Rule rule() {
        return entrusted();
    }
}
