package dk.tidlig.exchange.message;

import static dk.tidlig.access.Rules.entrusted;

import dk.tidlig.access.Action;
import dk.tidlig.access.Rule;
import dk.tidlig.audit.AuditEntry;

/// What can be done to messages from other houses.
public enum MessageAction implements Action {
    /// Take one in.
    RECEIVE_MESSAGE(AuditEntry.Kind.WRITE),
    LIST_MESSAGES(AuditEntry.Kind.SEARCH),
    READ_MESSAGE(AuditEntry.Kind.READ),
    /// Say what became of one, or that its sender is known.
    SETTLE_MESSAGE(AuditEntry.Kind.WRITE);

    private final AuditEntry.Kind kind;

    MessageAction(AuditEntry.Kind kind) {
        this.kind = kind;
    }

    @Override
    public String module() {
        return "exchange";
    }

    @Override
    public AuditEntry.Kind kind() {
        return kind;
    }

    @Override
    public Rule rule() {
        return entrusted();
    }
}
