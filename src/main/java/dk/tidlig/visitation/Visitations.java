package dk.tidlig.visitation;

import dk.tidlig.access.Gate;
import dk.tidlig.access.Grant;
import dk.tidlig.identity.Actor;
import dk.tidlig.intake.Enquiries;
import dk.tidlig.intake.Enquiry;
import dk.tidlig.intake.EnquiryId;
import dk.tidlig.intake.Settlements;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.UseCase;
import dk.tidlig.programme.EligibilityRule.Bar;
import dk.tidlig.programme.MeasurementNeed.Purpose;
import dk.tidlig.programme.ProgrammeDefinition;
import dk.tidlig.programme.Programmes;
import dk.tidlig.programme.Scale;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Decisions on enquiries: by the ruler and the family's situation, never by the ruler alone. What the programme bars
/// is
/// barred by its rule; the answer is kept, and nothing behind it.
@UseCase
public class Visitations {
    private final Gate gate;
    private final Enquiries enquiries;
    private final Settlements settlements;
    private final Programmes programmes;
    private final DecisionRepository decisions;

    Visitations(
            Gate gate,
            Enquiries enquiries,
            Settlements settlements,
            Programmes programmes,
            DecisionRepository decisions) {
        this.gate = gate;
        this.enquiries = enquiries;
        this.settlements = settlements;
        this.programmes = programmes;
        this.decisions = decisions;
    }

    /// What became of it: whose enquiry it is now, and the course when there is one.
    public record Decided(Decision.Kind kind, ChildId child) {}

    /// What has been decided on the enquiry, oldest first.
    public List<DecisionView> of(Actor actor, EnquiryId enquiry) {
        var grant = gate.require(
                actor, VisitationAction.READ, enquiries.read(actor, enquiry).child());
        return decisions.ofEnquiry(grant, enquiry);
    }

    /// Decides, and carries it out in the same transaction.
    ///
    /// @throws Refused when a question that bars is unanswered, or an enquiry it bars is to be accepted
    /// @throws dk.tidlig.kernel.Stale when somebody else decided first; their decision stands
    public Decided decide(Actor actor, EnquiryId id, Decision decision) {
        gate.require(actor, VisitationAction.DECIDE);
        var enquiry = settlements.hold(actor, id);
        var grant = gate.require(actor, VisitationAction.DECIDE, enquiry.child());
        var programme = programmes.version(enquiry.version()).definition();
        check(programme, decision);
        var bar = decision.kind() == Decision.Kind.JOINED ? Optional.<Bar>empty() : bar(programme, decision);
        decision.answers().forEach((rule, answer) -> decisions.answered(grant, id, enquiry.child(), rule, answer));
        return bar.isPresent()
                ? barred(grant, enquiry, decision, bar.get())
                : carryOut(grant, enquiry, programme, decision);
    }

    private Decided carryOut(Grant grant, Enquiry enquiry, ProgrammeDefinition programme, Decision decision) {
        var actor = grant.actor();
        var id = enquiry.id();
        decisions.add(
                grant,
                id,
                enquiry.child(),
                decision.kind(),
                decision,
                scale(programme).map(Scale::code).orElse(null));
        var child = enquiry.child();
        switch (decision.kind()) {
            case ACCEPTED, JOINED -> {
                child = inACourse(actor, id, decision).child();
                decisions.move(grant, id, child);
            }
            case NOT_TARGET_GROUP, OTHER_OFFER, BARRED ->
                settlements.decline(actor, id, code(decision.kind()), decision.words());
            case ASKED_FOR_MORE -> settlements.askForMore(actor, id, words(decision));
            case WITHDRAWN -> settlements.withdraw(actor, id);
        }
        return new Decided(decision.kind(), child);
    }

    /// In one of its own, or in the one that is open already.
    private Settlements.Settled inACourse(Actor actor, EnquiryId id, Decision decision) {
        return decision.joins() == null
                ? settlements.accept(actor, id, Objects.requireNonNull(decision.accept()))
                : settlements.join(actor, id, decision.joins());
    }

    private Decided barred(Grant grant, Enquiry enquiry, Decision decision, Bar bar) {
        if (decision.kind() == Decision.Kind.ACCEPTED) {
            throw new Refused(
                    VisitationRefusal.BARRED, bar.refusal().in(grant.actor().language()));
        }
        decisions.add(grant, enquiry.id(), enquiry.child(), Decision.Kind.BARRED, decision, null);
        settlements.decline(
                grant.actor(),
                enquiry.id(),
                code(Decision.Kind.BARRED),
                bar.refusal().da());
        return new Decided(Decision.Kind.BARRED, enquiry.child());
    }

    private static void check(ProgrammeDefinition programme, Decision decision) {
        if (admits(decision.kind())
                && programme.bars().stream().anyMatch(bar -> !decision.answers().containsKey(bar.code()))) {
            throw new Refused(VisitationRefusal.ANSWER_MISSING);
        }
        var place = decision.place();
        if (place != null
                && scale(programme).filter(scale -> scale.accepts(place)).isEmpty()) {
            throw new Refused(VisitationRefusal.NOT_ON_THE_SCALE);
        }
        boolean tells = decision.kind() == Decision.Kind.NOT_TARGET_GROUP
                || decision.kind() == Decision.Kind.OTHER_OFFER
                || decision.kind() == Decision.Kind.ASKED_FOR_MORE;
        if (tells && bar(programme, decision).isEmpty()) {
            words(decision);
        }
    }

    /// Whether it says of somebody that they come in or not: of one with an open course that was said before.
    private static boolean admits(Decision.Kind kind) {
        return switch (kind) {
            case ACCEPTED, NOT_TARGET_GROUP, BARRED, OTHER_OFFER -> true;
            case JOINED, ASKED_FOR_MORE, WITHDRAWN -> false;
        };
    }

    private static Optional<Bar> bar(ProgrammeDefinition programme, Decision decision) {
        return programme.bars().stream()
                .filter(bar -> decision.answers().get(bar.code()) == Decision.Answer.YES)
                .findFirst();
    }

    private static String words(Decision decision) {
        @Nullable String words = decision.words();
        if (words == null || words.isBlank()) {
            throw new Refused(VisitationRefusal.WORDS_MISSING);
        }
        return words;
    }

    static Optional<Scale> scale(ProgrammeDefinition programme) {
        return programme
                .measurement(Purpose.START)
                .or(() -> programme.measurement(Purpose.END))
                .flatMap(need -> programme.scale(need.scale()));
    }

    static String code(Decision.Kind kind) {
        return kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
