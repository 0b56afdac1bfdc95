package dk.tidlig.advice;

import static dk.tidlig.access.Rules.entrusted;

import dk.tidlig.access.Action;
import dk.tidlig.access.Rule;
import dk.tidlig.audit.AuditEntry.Kind;

/// What one may do with consultations. None of them is about a child that anybody knows, so no deed is around one.
public enum AdviceAction implements Action {
    /// Ask, ask on, and end one's own.
    ASK(Kind.WRITE),
    /// One's own; all, for those who may answer.
    LIST(Kind.SEARCH),
    /// The same, in full.
    READ(Kind.READ),
    ANSWER(Kind.WRITE),
    READ_FIGURES(Kind.READ);

    private final Kind kind;

    AdviceAction(Kind kind) {
        this.kind = kind;
    }

    @Override
    public String module() {
        return "advice";
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
