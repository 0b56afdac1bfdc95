package dk.tidlig.intake.referral;

import dk.tidlig.access.Gate;
import dk.tidlig.access.Grant;
import dk.tidlig.child.Children;
import dk.tidlig.child.Likeness;
import dk.tidlig.identity.Actor;
import dk.tidlig.intake.IntakeAction;
import dk.tidlig.intake.events.ReferralEvent;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.UseCase;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;

/// Carries out what a group decided on a referral, once: the row is held, so that of two who settle it at the same
/// moment the second sees what the first did ([dk.tidlig.kernel.Stale]). Who was present and why is visitation's.
@UseCase
public class ReferralSettlements {
    private final Gate gate;
    private final ReferralRepository referrals;
    private final ReferralCourses courses;
    private final Children children;
    private final ApplicationEventPublisher events;

    ReferralSettlements(
            Gate gate,
            ReferralRepository referrals,
            ReferralCourses courses,
            Children children,
            ApplicationEventPublisher events) {
        this.gate = gate;
        this.referrals = referrals;
        this.courses = courses;
        this.children = children;
        this.events = events;
    }

    /// The referral as it stands, held until the transaction ends: whoever settles it meanwhile waits.
    ///
    /// @throws dk.tidlig.kernel.Stale when it is settled already
    public Referral hold(Actor actor, ReferralId id) {
        var grant = gate.require(actor, IntakeAction.SETTLE_REFERRAL, childOf(id));
        var referral = held(grant, id);
        referral.unsettled();
        return referral;
    }

    /// Finds or registers each child, opens a course for each with the one responsible, and lets the helper in: all or
    /// nothing.
    ///
    /// @return the children, each with its course
    public List<Referral.OfChild> accept(Actor actor, ReferralId id, AcceptReferral command) {
        var grant = gate.require(actor, IntakeAction.SETTLE_REFERRAL, childOf(id));
        var referral = held(grant, id);
        referral.unsettled();
        var settled = courses.settle(grant, referral, command);
        referrals.update(grant, referral.about(settled));
        courses.settleHomes(grant, referral, settled);
        var opened = courses.open(grant, referral, settled, command);
        referrals.update(grant, referral.accepted(opened, grant.stamp()));
        events.publishEvent(
                new ReferralEvent.Accepted(actor.municipality(), id, courses.opened(referral, opened), grant.stamp()));
        return opened;
    }

    /// Another child of the same pregnancy than were expected when it was accepted: known here, with its own course.
    ///
    /// @throws dk.tidlig.kernel.Refused when the referral led to no course, or is about a born child
    public ChildId another(Actor actor, ReferralId id) {
        var grant = gate.require(actor, IntakeAction.SETTLE_REFERRAL, childOf(id));
        var referral = held(grant, id);
        var one = courses.another(grant, referral);
        var with = referral.withAnother(one);
        referrals.update(grant, with);
        var command = new AcceptReferral(Map.of(), Set.of(), actor.id(), null);
        var opened = courses.open(grant, referral, List.of(one), command);
        referrals.update(grant, referral.withAnother(opened.getFirst()));
        return one.child();
    }

    /// @param reason code of why not
    /// @param words what the referrer is told
    public void decline(Actor actor, ReferralId id, String reason, @Nullable String words) {
        var grant = gate.require(actor, IntakeAction.SETTLE_REFERRAL, childOf(id));
        referrals.update(grant, held(grant, id).declined(reason, words, grant.stamp()));
        events.publishEvent(new ReferralEvent.Declined(actor.municipality(), id, reason, grant.stamp()));
    }

    /// Finds or registers each child, so that a notification of concern can be written on it, and opens no course.
    ///
    /// @param words what the referrer is told
    /// @return the children as they are known now
    public List<Referral.OfChild> handOn(Actor actor, ReferralId id, AcceptReferral command, @Nullable String words) {
        var grant = gate.require(actor, IntakeAction.SETTLE_REFERRAL, childOf(id));
        var referral = held(grant, id);
        referral.unsettled();
        var settled = courses.settle(grant, referral, command);
        referrals.update(grant, referral.about(settled));
        courses.settleHomes(grant, referral, settled);
        referrals.update(grant, referral.handedOn(settled, words, grant.stamp()));
        events.publishEvent(
                new ReferralEvent.HandedOn(actor.municipality(), id, courses.known(referral, settled), grant.stamp()));
        return settled;
    }

    /// The referrer is asked for more; the referral goes on waiting.
    ///
    /// @param question what the referrer reads
    public void askForMore(Actor actor, ReferralId id, String question) {
        var grant = gate.require(actor, IntakeAction.SETTLE_REFERRAL, childOf(id));
        referrals.update(grant, held(grant, id).moreAsked(grant.at(), question));
        events.publishEvent(new ReferralEvent.MoreAsked(actor.municipality(), id, grant.stamp()));
    }

    /// The family or the referrer wants it no longer.
    ///
    /// @throws dk.tidlig.kernel.Stale when it is settled already
    public void withdraw(Actor actor, ReferralId id) {
        var grant = gate.require(
                actor,
                referrals.isSentBy(actor.id(), id) ? IntakeAction.WITHDRAW_SENT : IntakeAction.SETTLE_REFERRAL,
                childOf(id));
        referrals.update(grant, held(grant, id).withdrawn(grant.stamp()));
        events.publishEvent(new ReferralEvent.Withdrawn(actor.municipality(), id, grant.stamp()));
    }

    /// Children here that may be the one referred; of those the actor may not look at, only that they are here.
    public List<Likeness> likely(Actor actor, ReferralId id) {
        var grant = gate.require(actor, IntakeAction.SETTLE_REFERRAL, childOf(id));
        return children.likelyAnywhere(
                actor, courses.who(referrals.find(grant, id).orElseThrow(NotFound::new)));
    }

    private Referral held(Grant grant, ReferralId id) {
        return referrals.hold(grant, id).orElseThrow(NotFound::new);
    }

    private ChildId childOf(ReferralId id) {
        return referrals.childOf(id).orElseThrow(NotFound::new);
    }
}
