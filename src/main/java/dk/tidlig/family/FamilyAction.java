package dk.tidlig.family;

import static dk.tidlig.access.Rules.aFamily;
import static dk.tidlig.access.Rules.anyOf;
import static dk.tidlig.access.Rules.aroundTheChild;
import static dk.tidlig.access.Rules.entrusted;
import static dk.tidlig.access.Rules.ofTheFamily;

import dk.tidlig.access.Action;
import dk.tidlig.access.Rule;
import dk.tidlig.audit.AuditEntry.Kind;

/// What a family may do by its own log-in, and what others do about that log-in.
public enum FamilyAction implements Action {
    /// The children that one's own log-in belongs to.
    LIST_OWN(Kind.SEARCH, aFamily()),
    /// What is written that the family sees.
    SEE_OWN(Kind.READ, ofTheFamily()),
    /// Who has looked.
    SEE_LOOKS(Kind.READ, ofTheFamily()),
    GIVE_CONSENT(Kind.WRITE, ofTheFamily()),
    WITHDRAW_CONSENT(Kind.WRITE, ofTheFamily()),
    /// Who has a log-in to the child's record.
    READ_LOG_INS(Kind.READ, anyOf(entrusted(), aroundTheChild())),
    INVITE(Kind.WRITE, anyOf(entrusted(), aroundTheChild())),
    END_LOG_IN(Kind.WRITE, anyOf(entrusted(), aroundTheChild())),
    /// A word of one's own to those around the child, or a correction of one.
    WRITE_WORD(Kind.WRITE, ofTheFamily()),
    /// To say that something one sees is not right.
    CONTEST(Kind.WRITE, ofTheFamily()),
    /// What the family has said.
    READ_WORDS(Kind.READ, anyOf(entrusted(), aroundTheChild())),
    /// What waits for an answer.
    LIST_CONTESTS(Kind.SEARCH, anyOf(entrusted(), aroundTheChild())),
    ANSWER_CONTEST(Kind.WRITE, anyOf(entrusted(), aroundTheChild()));

    private final Kind kind;
    private final Rule rule;

    FamilyAction(Kind kind, Rule rule) {
        this.kind = kind;
        this.rule = rule;
    }

    @Override
    public String module() {
        return "family";
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
