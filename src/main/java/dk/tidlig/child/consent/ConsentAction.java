package dk.tidlig.child.consent;

import static dk.tidlig.access.Rules.anyOf;
import static dk.tidlig.access.Rules.aroundTheChild;
import static dk.tidlig.access.Rules.entrusted;

import dk.tidlig.access.Action;
import dk.tidlig.access.Rule;
import dk.tidlig.audit.AuditEntry.Kind;

/// What may be done with the consents a family gives.
public enum ConsentAction implements Action {
    READ_CONSENT(Kind.READ, anyOf(entrusted(), aroundTheChild())),
    NOTE_CONSENT(Kind.WRITE, anyOf(entrusted(), aroundTheChild())),
    WITHDRAW_CONSENT(Kind.WRITE, anyOf(entrusted(), aroundTheChild())),
    /// My day: consents that it is time to talk about again, of the children one is around.
    LIST_CONSENTS(Kind.SEARCH, aroundTheChild());

    private final Kind kind;
    private final Rule rule;

    ConsentAction(Kind kind, Rule rule) {
        this.kind = kind;
        this.rule = rule;
    }

    @Override
    public String module() {
        return "child";
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
