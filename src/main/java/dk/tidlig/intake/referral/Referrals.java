package dk.tidlig.intake.referral;

import dk.tidlig.access.Gate;
import dk.tidlig.access.Grant;
import dk.tidlig.identity.Actor;
import dk.tidlig.identity.group.GroupId;
import dk.tidlig.intake.IntakeAction;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.UseCase;
import dk.tidlig.programme.ProgrammeVersion;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Referrals as professionals meet them: sent, waiting for a group, read, amended.
@UseCase
public class Referrals {
    private final Gate gate;
    private final ReferralRepository referrals;
    private final ReferralLists lists;
    private final ReferralFiling filing;
    private final ReferralAmending amending;

    Referrals(
            Gate gate,
            ReferralRepository referrals,
            ReferralLists lists,
            ReferralFiling filing,
            ReferralAmending amending) {
        this.gate = gate;
        this.referrals = referrals;
        this.lists = lists;
        this.filing = filing;
        this.amending = amending;
    }

    /// Sends it to the group that serves the family's town or settlement.
    ///
    /// @throws dk.tidlig.kernel.Refused when something is missing, impossible, or no group would get it
    public Referral send(Actor actor, ProgrammeVersion version, ReferralAnswers answers) {
        var grant = gate.requireNew(actor, IntakeAction.REFER, ChildId.random());
        return filing.file(grant, version, answers);
    }

    /// Whether the same parent waits, or has a course running, in the programme. Never says more than that.
    public boolean isHere(Actor actor, String programme, ReferralAnswers answers) {
        var grant = gate.require(actor, IntakeAction.REFER);
        return amending.isHere(grant, programme, answers);
    }

    /// What waits for the groups the reader sits in, or for all by one who is entrusted with all; the oldest first.
    public List<ReferralRow> waiting(Actor actor) {
        var scope = gate.scope(actor, IntakeAction.LIST, "referrals");
        return lists.waiting(scope, amending.groups(scope));
    }

    /// What waits for one group.
    public List<ReferralRow> waitingFor(Actor actor, GroupId group) {
        var scope = gate.scope(actor, IntakeAction.LIST, "referrals of " + group);
        return lists.waiting(scope, List.of(group));
    }

    /// The children the group helps, or has waiting, of those the reader may list.
    public Set<ChildId> childrenOf(Actor actor, GroupId group) {
        var scope = gate.scope(actor, IntakeAction.LIST, "children of " + group);
        var around = scope.all() ? Set.<UUID>of() : Set.of(scope.children());
        return lists.of(List.of(group)).stream()
                .filter(child -> scope.all() || around.contains(child.value()))
                .collect(Collectors.toSet());
    }

    /// Who it is about and where it stands; not why the family is referred.
    public Referral read(Actor actor, ReferralId id) {
        var grant = gate.require(actor, sentBy(actor, id) ? IntakeAction.READ_SENT : IntakeAction.READ, childOf(id));
        return referrals.find(grant, id).orElseThrow(NotFound::new);
    }

    /// Why the family is referred, to whoever decides or helps, and to the one who sent it.
    public Told told(Actor actor, ReferralId id) {
        var grant = gate.require(
                actor, sentBy(actor, id) ? IntakeAction.READ_SENT : IntakeAction.READ_REASONS, childOf(id));
        return amending.told(grant, found(grant, id));
    }

    /// The same; empty for one who may not.
    public Optional<Told> toldIfAllowed(Actor actor, ReferralId id) {
        gate.door(actor, IntakeAction.FEEDBACK);
        var sent = sentBy(actor, id);
        return sent || gate.wouldAllow(actor, IntakeAction.READ_REASONS, childOf(id))
                ? Optional.of(told(actor, id))
                : Optional.empty();
    }

    /// Changes one answer after it was sent.
    ///
    /// @param seen the revision that the giver saw
    /// @param reason why; kept with the old and the new value
    /// @throws dk.tidlig.kernel.Refused when no reason is given, or the answer could not be
    /// @throws dk.tidlig.kernel.Stale when it was changed meanwhile, or taken back
    public void amend(Actor actor, ReferralId id, long seen, ReferralAnswer answer, String reason) {
        var grant = gate.require(
                actor, sentBy(actor, id) ? IntakeAction.AMEND_SENT : IntakeAction.AMEND_REFERRAL, childOf(id));
        amending.amend(grant, held(grant, id).asSeen(seen), answer, reason);
    }

    /// The referrer adds to it, asked for more or not.
    public void addWords(Actor actor, ReferralId id, String words) {
        var grant = gate.require(
                actor, sentBy(actor, id) ? IntakeAction.AMEND_SENT : IntakeAction.AMEND_REFERRAL, childOf(id));
        amending.add(grant, held(grant, id), words, sentBy(actor, id));
    }

    /// What became of the referrals the actor sent, newest first, 20 to a page.
    public List<ReferralRow> sent(Actor actor, int page) {
        var scope = gate.scope(actor, IntakeAction.FEEDBACK, "own referrals");
        return lists.sentBy(scope, page);
    }

    public long sentTotal(Actor actor) {
        var scope = gate.scope(actor, IntakeAction.FEEDBACK, "own referrals");
        return lists.countSentBy(scope);
    }

    private boolean sentBy(Actor actor, ReferralId id) {
        return referrals.isSentBy(actor.id(), id);
    }

    private Referral found(Grant grant, ReferralId id) {
        return referrals.find(grant, id).orElseThrow(NotFound::new);
    }

    private Referral held(Grant grant, ReferralId id) {
        return referrals.hold(grant, id).orElseThrow(NotFound::new);
    }

    private ChildId childOf(ReferralId id) {
        return referrals.childOf(id).orElseThrow(NotFound::new);
    }
}
