package dk.tidlig.session.place;

import static dk.tidlig.access.Rules.anyOf;
import static dk.tidlig.access.Rules.aroundTheChild;
import static dk.tidlig.access.Rules.entrusted;

import dk.tidlig.access.Action;
import dk.tidlig.access.Rule;
import dk.tidlig.audit.AuditEntry.Kind;

/// What one may do with kept places.
public enum PlaceAction implements Action {
    /// See a child's kept places and what was handed over.
    PLACE_READ(Kind.READ),
    /// My day: what is out of step, has lapsed, or can be offered on.
    PLACE_LIST(Kind.SEARCH),
    /// Reserve, hand over, move the first day, let go, offer on.
    PLACE_KEEP(Kind.WRITE),
    /// The daycare takes the child over, and says when it stops.
    PLACE_TAKE(Kind.WRITE);

    private final Kind kind;

    PlaceAction(Kind kind) {
        this.kind = kind;
    }

    @Override
    public String module() {
        return "session";
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public Rule rule() {
        return anyOf(entrusted(), aroundTheChild());
    }
}
