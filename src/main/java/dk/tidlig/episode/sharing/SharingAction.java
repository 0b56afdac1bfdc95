package dk.tidlig.episode.sharing;

import static dk.tidlig.access.Rules.anyOf;
import static dk.tidlig.access.Rules.anyProfessional;
import static dk.tidlig.access.Rules.aroundTheChild;
import static dk.tidlig.access.Rules.entrusted;

import dk.tidlig.access.Action;
import dk.tidlig.access.Rule;
import dk.tidlig.audit.AuditEntry.Kind;

/// What may be done about passing on.
public enum SharingAction implements Action {
    READ_SHARINGS(Kind.READ, anyOf(entrusted(), aroundTheChild())),
    SHARE(Kind.WRITE, anyOf(entrusted(), aroundTheChild())),
    /// My day: what others have passed on to oneself and is open now.
    LIST_SHARED(Kind.SEARCH, anyProfessional());

    private final Kind kind;
    private final Rule rule;

    SharingAction(Kind kind, Rule rule) {
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
