package dk.tidlig.measure.instrument;

import static dk.tidlig.access.Rules.anyOf;
import static dk.tidlig.access.Rules.anyProfessional;
import static dk.tidlig.access.Rules.aroundTheChild;
import static dk.tidlig.access.Rules.entrusted;
import static dk.tidlig.access.Rules.inEmergency;

import dk.tidlig.access.Action;
import dk.tidlig.access.Rule;
import dk.tidlig.audit.AuditEntry.Kind;

/// What one may do with instruments and what they gave.
public enum InstrumentAction implements Action {
    READ_RESULTS(Kind.READ, anyOf(entrusted(), aroundTheChild(), inEmergency())),
    /// Give an instrument, or write down the number it gave.
    GIVE(Kind.WRITE, anyOf(entrusted(), aroundTheChild())),
    /// Put a right result instead of a wrong one; both stay visible.
    CORRECT_RESULT(Kind.WRITE, anyOf(entrusted(), aroundTheChild())),
    /// Look at a result and write what was decided.
    REVIEW(Kind.WRITE, anyOf(entrusted(), aroundTheChild())),
    /// What waits to be looked at, on one's day.
    LIST_REVIEWS(Kind.SEARCH, anyOf(entrusted(), aroundTheChild())),
    /// Which instruments there are, and what is known of them.
    LIST_INSTRUMENTS(Kind.READ, anyOf(anyProfessional())),
    /// Bring an instrument here, stop using one, or use it again.
    KEEP_INSTRUMENTS(Kind.WRITE, anyOf(entrusted())),
    /// Note who is certified in what.
    CERTIFY(Kind.WRITE, anyOf(entrusted()));

    private final Kind kind;
    private final Rule rule;

    InstrumentAction(Kind kind, Rule rule) {
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
