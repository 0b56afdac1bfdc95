package dk.tidlig.meeting;

import static dk.tidlig.access.Rules.anyOf;
import static dk.tidlig.access.Rules.anyProfessional;
import static dk.tidlig.access.Rules.aroundTheChild;
import static dk.tidlig.access.Rules.entrusted;
import static dk.tidlig.access.Rules.sitsInTheGroup;

import dk.tidlig.access.Action;
import dk.tidlig.access.Rule;
import dk.tidlig.audit.AuditEntry.Kind;

/// What may be done with network meetings.
public enum MeetingAction implements Action {
    READ(Kind.READ, anyOf(entrusted(), aroundTheChild())),
    /// Call one, move it, cancel it.
    CALL(Kind.WRITE, anyOf(entrusted(), aroundTheChild())),
    /// Begin it with those present, and write what came of it.
    HOLD(Kind.WRITE, anyOf(entrusted(), aroundTheChild())),
    /// The children one is around for whom no meeting is called in time.
    LIST(Kind.SEARCH, anyOf(entrusted())),
    /// The meetings one is asked to, without whom they are about; and the tasks one has from them.
    ATTEND(Kind.SEARCH, anyProfessional()),
    /// Say that one's task is done.
    DO_TASK(Kind.WRITE, anyProfessional()),
    /// See steering groups: their agenda and what they decided.
    LIST_STEERING(Kind.SEARCH, anyOf(entrusted(), sitsInTheGroup())),
    /// Bring up, call, decide and follow in a steering group one sits in.
    STEER(Kind.WRITE, anyOf(sitsInTheGroup()));

    private final Kind kind;
    private final Rule rule;

    MeetingAction(Kind kind, Rule rule) {
        this.kind = kind;
        this.rule = rule;
    }

    @Override
    public String module() {
        return "meeting";
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
