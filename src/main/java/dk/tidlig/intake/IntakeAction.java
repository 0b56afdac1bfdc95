package dk.tidlig.intake;

import static dk.tidlig.access.Rules.anyOf;
import static dk.tidlig.access.Rules.anyProfessional;
import static dk.tidlig.access.Rules.anyone;
import static dk.tidlig.access.Rules.aroundTheChild;
import static dk.tidlig.access.Rules.decidesOrHelps;
import static dk.tidlig.access.Rules.entrusted;
import static dk.tidlig.access.Rules.referredTheChild;
import static dk.tidlig.access.Rules.sitsInTheGroup;

import dk.tidlig.access.Action;
import dk.tidlig.access.Rule;
import dk.tidlig.audit.AuditEntry.Kind;

/// What one may do with enquiries and referrals. Anyone may ask for help; few may read what was asked.
public enum IntakeAction implements Action {
    /// Ask for help without logging in, and write on what was begun.
    ENQUIRE(Kind.WRITE, anyone()),
    /// See where one's own enquiry stands, with its number and its code.
    FOLLOW(Kind.READ, anyone()),
    /// Take back one's own enquiry.
    WITHDRAW(Kind.WRITE, anyone()),
    /// Ask for help on behalf of a family, logged in.
    SUBMIT(Kind.WRITE, anyOf(anyProfessional())),
    /// See what became of the enquiries one sent in oneself.
    FEEDBACK(Kind.SEARCH, anyOf(anyProfessional())),
    LIST(Kind.SEARCH, anyOf(entrusted())),
    READ(Kind.READ, anyOf(entrusted(), aroundTheChild())),
    /// Take it to read: the one who enquired sees that somebody does.
    TAKE(Kind.WRITE, anyOf(entrusted())),
    /// Carry out what was decided: open a course, or say no.
    SETTLE(Kind.WRITE, anyOf(entrusted())),
    /// A year's enquiries from a file.
    IMPORT(Kind.WRITE, anyOf(entrusted())),
    /// Refer to a local group, and write on what was begun.
    REFER(Kind.WRITE, anyOf(entrusted())),
    /// Read a referral one sent oneself.
    READ_SENT(Kind.READ, anyOf(referredTheChild())),
    /// Amend, or add to, a referral one sent oneself.
    AMEND_SENT(Kind.WRITE, anyOf(referredTheChild())),
    /// Take back a referral one sent oneself, while it waits.
    WITHDRAW_SENT(Kind.WRITE, anyOf(referredTheChild())),
    /// Read why a family is referred. Those alone who decide or help: no role gives it for a whole municipality.
    READ_REASONS(Kind.READ, anyOf(decidesOrHelps())),
    AMEND_REFERRAL(Kind.WRITE, anyOf(sitsInTheGroup())),
    /// Carry out what the group decided on a referral.
    SETTLE_REFERRAL(Kind.WRITE, anyOf(sitsInTheGroup()));

    private final Kind kind;
    private final Rule rule;

    IntakeAction(Kind kind, Rule rule) {
        this.kind = kind;
        this.rule = rule;
    }

    @Override
    public String module() {
        return "intake";
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
