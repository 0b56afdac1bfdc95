package dk.tidlig.visitation.group;

import dk.tidlig.access.Gate;
import dk.tidlig.identity.Actor;
import dk.tidlig.intake.referral.Referral;
import dk.tidlig.intake.referral.ReferralId;
import dk.tidlig.intake.referral.ReferralRow;
import dk.tidlig.intake.referral.ReferralSettlements;
import dk.tidlig.intake.referral.Referrals;
import dk.tidlig.kernel.Stale;
import dk.tidlig.kernel.UseCase;
import dk.tidlig.visitation.VisitationAction;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a group decides on the referrals that wait for it: with enough of the professions there, by nobody who may take
/// no part, with what was said against it beside it.
@UseCase
public class GroupVisitations {
    private final Gate gate;
    private final Referrals referrals;
    private final ReferralSettlements settlements;
    private final GroupDeciding deciding;
    private final GroupDecisionRepository decisions;

    GroupVisitations(
            Gate gate,
            Referrals referrals,
            ReferralSettlements settlements,
            GroupDeciding deciding,
            GroupDecisionRepository decisions) {
        this.gate = gate;
        this.referrals = referrals;
        this.settlements = settlements;
        this.deciding = deciding;
        this.decisions = decisions;
    }

    /// What became of it: the children as they are known now, each with its course where one began.
    public record Decided(GroupDecision.Kind kind, List<Referral.OfChild> children) {
        public Decided {
            children = List.copyOf(children);
        }
    }

    /// What has been decided on the referral, oldest first; with why, for those alone who decide or help.
    public List<GroupDecisionView> of(Actor actor, ReferralId id) {
        var grant = gate.require(
                actor, VisitationAction.READ, referrals.read(actor, id).child());
        return gate.wouldAllow(actor, VisitationAction.READ_GROUP_REASONS, grant.child())
                ? decisions.ofReferral(
                        gate.require(actor, VisitationAction.READ_GROUP_REASONS, grant.child()), id, true)
                : decisions.ofReferral(grant, id, false);
    }

    /// Those of the waiting on which more was asked for before.
    public Set<ReferralId> askedFor(Actor actor, Collection<ReferralRow> rows) {
        gate.scope(actor, VisitationAction.LIST_GROUP, "asked for more");
        return decisions.askedFor(rows.stream().map(ReferralRow::id).toList());
    }

    /// Decides, and carries it out in the same transaction.
    ///
    /// @param revision of the referral that was read
    /// @throws dk.tidlig.kernel.Refused when too few are there, or something is missing
    /// @throws Stale when somebody else decided first, or the referrer added to it meanwhile
    public Decided decide(Actor actor, MeetingId meeting, ReferralId id, long revision, GroupDecision decision) {
        var grant = gate.require(
                actor,
                VisitationAction.DECIDE_IN_GROUP,
                referrals.read(actor, id).child());
        var referral = settlements.hold(actor, id);
        if (referral.revision() != revision) {
            throw new Stale(
                    referral.revision(), Map.of("kind", referral.standing().name()));
        }
        return new Decided(decision.kind(), deciding.decide(grant, meeting, referral, decision));
    }

    /// A new decision in the place of the one that stands, which stays readable.
    ///
    /// @param amends the decision that was read
    /// @throws Stale when it stands no more: somebody else amended it first
    public void amend(
            Actor actor, MeetingId meeting, ReferralId id, GroupDecisionId amends, AmendGroupDecision amendment) {
        var grant = gate.require(
                actor,
                VisitationAction.DECIDE_IN_GROUP,
                referrals.read(actor, id).child());
        deciding.amend(grant, meeting, referrals.read(actor, id), amends, amendment);
    }
}
