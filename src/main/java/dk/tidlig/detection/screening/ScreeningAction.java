package dk.tidlig.detection.screening;

import static dk.tidlig.access.Rules.anyOf;
import static dk.tidlig.access.Rules.aroundTheChild;
import static dk.tidlig.access.Rules.entrusted;
import static dk.tidlig.access.Rules.inEmergency;
import static dk.tidlig.access.Rules.theProgramAlone;

import dk.tidlig.access.Action;
import dk.tidlig.access.Rule;
import dk.tidlig.audit.AuditEntry.Kind;

/// What may be done around screenings. That an instrument is given is a deed of its own, where instruments are.
public enum ScreeningAction implements Action {
    READ_SCREENING(Kind.READ, anyOf(entrusted(), aroundTheChild(), inEmergency())),
    /// Say why a family was not screened.
    SAY_NOT_SCREENED(Kind.WRITE, anyOf(entrusted(), aroundTheChild())),
    /// Decide what follows when it shows signs.
    DECIDE_SCREENING(Kind.WRITE, anyOf(entrusted(), aroundTheChild())),
    /// Begin it in open courses that have none.
    BEGIN_SCREENINGS(Kind.WRITE, theProgramAlone()),
    /// What waits to be decided, on one's day.
    LIST_SCREENINGS(Kind.SEARCH, anyOf(entrusted(), aroundTheChild())),
    /// How many were screened, without names.
    READ_COVERAGE(Kind.SEARCH, entrusted());

    private final Kind kind;
    private final Rule rule;

    ScreeningAction(Kind kind, Rule rule) {
        this.kind = kind;
        this.rule = rule;
    }

    @Override
    public String module() {
        return "detection";
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
