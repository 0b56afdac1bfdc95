package dk.tidlig.safeguarding;

import static dk.tidlig.access.Rules.anyOf;
import static dk.tidlig.access.Rules.anyProfessional;
import static dk.tidlig.access.Rules.aroundTheChild;
import static dk.tidlig.access.Rules.entrusted;

import dk.tidlig.access.Action;
import dk.tidlig.access.Rule;
import dk.tidlig.audit.AuditEntry.Kind;

/// What may be done with notifications of concern.
public enum SafeguardingAction implements Action {
    NOTIFY(Kind.WRITE, anyOf(entrusted(), aroundTheChild())),
    READ(Kind.READ, anyOf(entrusted(), aroundTheChild())),
    /// Take the first look at what was received, give the receipt, and say whether something was started.
    HANDLE(Kind.WRITE, anyOf(entrusted())),
    /// See what the law lets one be told of the notifications one wrote oneself.
    FOLLOW(Kind.SEARCH, anyOf(anyProfessional()));

    private final Kind kind;
    private final Rule rule;

    SafeguardingAction(Kind kind, Rule rule) {
        this.kind = kind;
        this.rule = rule;
    }

    @Override
    public String module() {
        return "safeguarding";
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
