package dk.tidlig.visitation;

import static dk.tidlig.access.Rules.anyOf;
import static dk.tidlig.access.Rules.aroundTheChild;
import static dk.tidlig.access.Rules.decidesOrHelps;
import static dk.tidlig.access.Rules.entrusted;
import static dk.tidlig.access.Rules.sitsInTheGroup;

import dk.tidlig.access.Action;
import dk.tidlig.access.Rule;
import dk.tidlig.audit.AuditEntry.Kind;

/// What one may do with decisions on enquiries, and on referrals in a group's meeting.
public enum VisitationAction implements Action {
    READ(Kind.READ, anyOf(entrusted(), aroundTheChild())),
    /// Decide what becomes of an enquiry.
    DECIDE(Kind.WRITE, anyOf(entrusted())),
    /// See what waits for a group, and its meetings. Whoever is entrusted with all reads, and decides nothing.
    LIST_GROUP(Kind.SEARCH, anyOf(entrusted(), sitsInTheGroup())),
    /// Open a group's meeting and say who is present.
    HOLD_MEETING(Kind.WRITE, anyOf(sitsInTheGroup())),
    PRINT_MINUTES(Kind.READ, anyOf(sitsInTheGroup())),
    /// Say that somebody of the group may take no part in a case, or that it was a mistake.
    DISQUALIFY(Kind.WRITE, anyOf(sitsInTheGroup())),
    /// Enter what the group decided on a referral, or a new decision in its place.
    DECIDE_IN_GROUP(Kind.WRITE, anyOf(sitsInTheGroup())),
    /// Read why a group decided so. Those alone who decide or help.
    READ_GROUP_REASONS(Kind.READ, anyOf(decidesOrHelps()));

    private final Kind kind;
    private final Rule rule;

    VisitationAction(Kind kind, Rule rule) {
        this.kind = kind;
        this.rule = rule;
    }

    @Override
    public String module() {
        return "visitation";
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
