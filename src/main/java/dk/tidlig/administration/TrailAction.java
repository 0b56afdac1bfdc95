package dk.tidlig.administration;

import static dk.tidlig.access.Rules.entrusted;

import dk.tidlig.access.Action;
import dk.tidlig.access.Rule;
import dk.tidlig.audit.AuditEntry.Kind;

/// What one may do with the trail of who did or saw what.
public enum TrailAction implements Action {
    SEARCH_TRAIL(Kind.SEARCH),
    /// The same as a file.
    EXPORT_TRAIL(Kind.SEARCH),
    /// Who has seen a child's data, by name.
    READ_SEEN(Kind.READ),
    /// The same for the family: by profession and purpose, without names.
    EXTRACT_SEEN(Kind.READ);

    private final Kind kind;

    TrailAction(Kind kind) {
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
