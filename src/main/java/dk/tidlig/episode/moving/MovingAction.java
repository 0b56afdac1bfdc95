package dk.tidlig.episode.moving;

import static dk.tidlig.access.Rules.anyOf;
import static dk.tidlig.access.Rules.aroundTheChild;
import static dk.tidlig.access.Rules.entrusted;

import dk.tidlig.access.Action;
import dk.tidlig.access.Rule;
import dk.tidlig.audit.AuditEntry.Kind;

/// What may be done when a family moves.
public enum MovingAction implements Action {
    /// Offer the course to another municipality, and take the offer back.
    OFFER_MOVING(Kind.WRITE, anyOf(entrusted(), aroundTheChild())),
    /// What was offered, and what came along.
    READ_MOVING(Kind.READ, anyOf(entrusted(), aroundTheChild())),
    /// That a family moves here, without who it is.
    LIST_ARRIVALS(Kind.SEARCH, entrusted()),
    /// Read what another municipality offers.
    OPEN_ARRIVAL(Kind.READ, entrusted()),
    /// Accept or decline it.
    ANSWER_ARRIVAL(Kind.WRITE, entrusted());

    private final Kind kind;
    private final Rule rule;

    MovingAction(Kind kind, Rule rule) {
        this.kind = kind;
        this.rule = rule;
    }

    @Override
    public String module() {
        return "episode";
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
