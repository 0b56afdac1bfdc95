package dk.tidlig.episode;

import static dk.tidlig.access.Rules.anyOf;
import static dk.tidlig.access.Rules.aroundTheChild;
import static dk.tidlig.access.Rules.entrusted;
import static dk.tidlig.access.Rules.entrustedUnlessKept;
import static dk.tidlig.access.Rules.inEmergency;

import dk.tidlig.access.Action;
import dk.tidlig.access.Rule;
import dk.tidlig.audit.AuditEntry.Kind;
import org.jspecify.annotations.Nullable;

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
    /// All that is kept of a child, for the family that asks to see it.
    EXTRACT(Kind.READ, entrusted()),
    ERASE(Kind.WRITE, entrusted()),
    /// What is about to be erased, what is kept longer, what was erased.
    LIST_ERASURES(Kind.SEARCH, entrusted()),
    /// How long a child's record is kept, and what keeps it.
    SEE_KEEPING(Kind.READ, anyOf(entrusted(), aroundTheChild())),
    /// Set or lift what keeps a child's record from being erased.
    HOLD_ERASURE(Kind.WRITE, entrusted()),
    /// All that is kept of a child, for the archive.
    ARCHIVE(Kind.READ, entrusted()),
    /// Say that the archive has it.
    NOTE_ARCHIVED(Kind.WRITE, entrusted()),
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
    public @Nullable String purpose() {
        if (this == OPEN_IN_EMERGENCY) {
            return "emergency";
        }
        return this == EXTRACT ? "access-request" : null;
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
