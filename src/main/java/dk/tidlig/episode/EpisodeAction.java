package dk.tidlig.episode;

import static dk.tidlig.access.Rules.anyOf;
import static dk.tidlig.access.Rules.aroundTheChild;
import static dk.tidlig.access.Rules.entrusted;
import static dk.tidlig.access.Rules.entrustedUnlessKept;
import static dk.tidlig.access.Rules.inEmergency;

import dk.tidlig.access.Action;
import dk.tidlig.access.Rule;
import dk.tidlig.audit.AuditEntry.Kind;

/// What may be done with a child's course.
public enum EpisodeAction implements Action {
    READ(Kind.READ, anyOf(entrusted(), aroundTheChild(), inEmergency())),
    LIST(Kind.SEARCH, entrusted()),
    OPEN(Kind.WRITE, anyOf(entrusted(), aroundTheChild())),
    HAND_RESPONSIBILITY(Kind.WRITE, anyOf(entrusted(), aroundTheChild())),
    ASSIGN_HELPER(Kind.WRITE, anyOf(entrusted(), aroundTheChild())),
    RECORD_CONTACT(Kind.WRITE, anyOf(entrusted(), aroundTheChild())),
    CLOSE(Kind.WRITE, anyOf(entrusted(), aroundTheChild())),
    PRINT(Kind.READ, anyOf(entrusted(), aroundTheChild())),
    OPEN_IN_EMERGENCY(Kind.WRITE, entrustedUnlessKept()),
    LIST_EMERGENCIES(Kind.SEARCH, entrusted()),
    SEE_EMERGENCY(Kind.WRITE, anyOf(entrusted(), aroundTheChild())),
    EXTRACT(Kind.READ, entrusted()),
    ERASE(Kind.WRITE, entrusted()),
    IMPORT(Kind.WRITE, entrusted());

    private final Kind kind;
    private final Rule rule;

    EpisodeAction(Kind kind, Rule rule) {
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
