package dk.tidlig.relaylog;

import static dk.tidlig.access.Rules.anyOf;
import static dk.tidlig.access.Rules.aroundTheChild;
import static dk.tidlig.access.Rules.entrusted;
import static dk.tidlig.access.Rules.standsAs;

import dk.tidlig.access.Action;
import dk.tidlig.access.Relation;
import dk.tidlig.access.Rule;
import dk.tidlig.audit.AuditEntry.Kind;

/// What may be done with a relay log. What is said in one is read by its holder and by participants with a standing
/// consent, and by no role alone.
public enum RelayAction implements Action {
    /// Begin a log for a child that is not here yet.
    START(Kind.WRITE, entrusted()),
    BEGIN(Kind.WRITE, anyOf(entrusted(), aroundTheChild())),
    /// The logs one takes part in.
    LIST(Kind.SEARCH, takesPart()),
    READ(Kind.READ, takesPart()),
    PRINT(Kind.READ, takesPart()),
    /// A closed log on paper, for the archive.
    ARCHIVE(Kind.READ, anyOf(entrusted(), holds())),
    WRITE(Kind.WRITE, takesPart()),
    HOLD(Kind.WRITE, holds()),
    ANSWER(Kind.WRITE, takesPart()),
    CLOSE(Kind.WRITE, holds()),
    /// Holders who have left or are away without a stand-in.
    WATCH(Kind.SEARCH, entrusted()),
    /// Offer the baton for a holder who cannot.
    OFFER_FOR(Kind.WRITE, entrusted());

    private final Kind kind;
    private final Rule rule;

    RelayAction(Kind kind, Rule rule) {
        this.kind = kind;
        this.rule = rule;
    }

    /// The holder, whoever stands in today, and participants to whom the family's consent is open now.
    private static Rule takesPart() {
        return standsAs(Relation.BATON_HOLDER, Relation.PARTICIPANT);
    }

    private static Rule holds() {
        return standsAs(Relation.BATON_HOLDER);
    }

    @Override
    public String module() {
        return "relaylog";
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
