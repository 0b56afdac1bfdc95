package dk.tidlig.visitation.group;

import dk.tidlig.access.Grant;
import dk.tidlig.episode.Episodes;
import dk.tidlig.identity.Actor;
import dk.tidlig.intake.referral.AcceptReferral;
import dk.tidlig.intake.referral.Referral;
import dk.tidlig.intake.referral.ReferralSettlements;
import dk.tidlig.kernel.UserId;
import dk.tidlig.visitation.events.LookSet;
import dk.tidlig.visitation.events.NotificationDecided;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// The courses that a group's decision opens, and what it says of them: who is responsible, when it looks again.
@Component
class GroupCourses {
    private final ReferralSettlements settlements;
    private final GroupDecisionRepository decisions;
    private final DisqualificationRepository disqualified;
    private final Episodes episodes;
    private final ApplicationEventPublisher events;

    GroupCourses(
            ReferralSettlements settlements,
            GroupDecisionRepository decisions,
            DisqualificationRepository disqualified,
            Episodes episodes,
            ApplicationEventPublisher events) {
        this.settlements = settlements;
        this.decisions = decisions;
        this.disqualified = disqualified;
        this.episodes = episodes;
        this.events = events;
    }

    /// The decisions, and whoever is kept from the case, follow the children it turned out to be about.
    List<Referral.OfChild> open(Actor actor, Referral referral, AcceptReferral accept) {
        var opened = settlements.accept(actor, referral.id(), accept);
        disqualified.follow(referral.id(), opened);
        decisions.follow(referral.id(), opened);
        return opened;
    }

    /// The same without a course: the children are known here from now, and a notification is written on them.
    List<Referral.OfChild> handOn(Actor actor, Referral referral, AcceptReferral accept, @Nullable String words) {
        var known = settlements.handOn(actor, referral.id(), accept, words);
        disqualified.follow(referral.id(), known);
        decisions.follow(referral.id(), known);
        return known;
    }

    /// A notification of concern is written on each child by the one who is responsible for it.
    void ask(Grant grant, Referral referral, List<Referral.OfChild> children, Meeting meeting, UserId responsible) {
        for (var one : children) {
            events.publishEvent(new NotificationDecided(
                    grant.actor().municipality(),
                    one.child(),
                    one.episode(),
                    referral.id().value(),
                    referral.version(),
                    responsible,
                    meeting.heldOn(),
                    grant.stamp()));
        }
    }

    /// From now, in the group's decision's own moment: nothing is left to accept.
    void hand(Actor actor, Referral referral, UserId to) {
        for (var one : referral.children()) {
            var course = one.episode();
            if (course != null) {
                var now = episodes.read(actor, one.child(), course);
                if (now.open() && !now.responsible().equals(to)) {
                    episodes.handResponsibility(actor, one.child(), course, now.responsible(), to);
                }
            }
        }
    }

    /// The day the group looks again, for each of the courses.
    void look(
            Grant grant,
            Referral referral,
            List<Referral.OfChild> children,
            GroupDecisionId decision,
            Meeting meeting,
            @Nullable LocalDate on) {
        for (var one : children) {
            if (on != null && one.episode() != null) {
                events.publishEvent(new LookSet(
                        grant.actor().municipality(),
                        one.child(),
                        one.episode(),
                        decision.value(),
                        referral.version(),
                        meeting.heldOn(),
                        on,
                        grant.stamp()));
            }
        }
    }
}
