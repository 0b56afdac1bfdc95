package dk.tidlig.exchange;

import static dk.tidlig.access.Rules.entrusted;

import dk.tidlig.access.Action;
import dk.tidlig.access.Rule;
import dk.tidlig.audit.AuditEntry;

/// The deeds of this module.
public enum ExchangeAction implements Action {
    /// Take in a year's registrations.
    IMPORT_REGISTRATIONS;

    @Override
    public String module() {
        return "exchange";
    }

    @Override
    public AuditEntry.Kind kind() {
        return AuditEntry.Kind.WRITE;
    }

    @Override
    public Rule rule() {
        return entrusted();
    }
}
