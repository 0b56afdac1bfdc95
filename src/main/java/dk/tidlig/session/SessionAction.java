package dk.tidlig.session;

import static dk.tidlig.access.Rules.anyOf;
import static dk.tidlig.access.Rules.aroundTheChild;
import static dk.tidlig.access.Rules.entrusted;
import static dk.tidlig.access.Rules.inEmergency;

import dk.tidlig.access.Action;
import dk.tidlig.access.Rule;
import dk.tidlig.audit.AuditEntry.Kind;

/// What one may do with courses and their sessions: those entrusted with all children, and those around the child.
public enum SessionAction implements Action {
    READ(Kind.READ, anyOf(entrusted(), aroundTheChild(), inEmergency())),
    /// My day: sessions of the children one is around, whatever the reach.
    LIST(Kind.SEARCH, aroundTheChild()),
    /// Choose an offer and give it, now or when there is a place.
    START(Kind.WRITE, anyOf(entrusted(), aroundTheChild())),
    BOOK(Kind.WRITE, anyOf(entrusted(), aroundTheChild())),
    MOVE(Kind.WRITE, anyOf(entrusted(), aroundTheChild())),
    CANCEL(Kind.WRITE, anyOf(entrusted(), aroundTheChild())),
    /// Answer whether it took place: held with those present, or missed.
    HOLD(Kind.WRITE, anyOf(entrusted(), aroundTheChild())),
    NOTE(Kind.WRITE, anyOf(entrusted(), aroundTheChild())),
    END(Kind.WRITE, anyOf(entrusted(), aroundTheChild())),
    /// A year's sessions from a file.
    IMPORT(Kind.WRITE, anyOf(entrusted()));

    private final Kind kind;
    private final Rule rule;

    SessionAction(Kind kind, Rule rule) {
        this.kind = kind;
        this.rule = rule;
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
        return rule;
    }
}
