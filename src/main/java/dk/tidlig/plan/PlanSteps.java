package dk.tidlig.plan;

import static dk.tidlig.plan.ContentRules.refuseUnless;

import dk.tidlig.access.Grant;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.plan.content.FollowUp;
import dk.tidlig.plan.content.PartyAnswer;
import dk.tidlig.plan.content.PlannedAction;
import dk.tidlig.plan.events.PlanEvent;
import dk.tidlig.shell.Words;
import dk.tidlig.tenancy.Tenant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// How a plan that was made is agreed on, approved, carried out and followed up.
@Component
class PlanSteps {
    private final PlanRecords records;
    private final PlanViews views;
    private final PlanMoves moves;
    private final Words words;
    private final ApplicationEventPublisher events;

    PlanSteps(PlanRecords records, PlanViews views, PlanMoves moves, Words words, ApplicationEventPublisher events) {
        this.records = records;
        this.views = views;
        this.moves = moves;
        this.words = words;
        this.events = events;
    }

    void agree(Grant grant, Plan plan, PlanWork.Agree it) {
        var standing = records.standing(grant, plan);
        refuseUnless(standing.number() == it.version(), PlanRefusal.CHANGED_MEANWHILE);
        refuseUnless(moves.rules(plan).party(it.party()).isPresent(), PlanRefusal.NO_SUCH_PARTY);
        refuseUnless(!it.on().isAfter(words.today()), PlanRefusal.IN_THE_FUTURE);
        refuseUnless(!it.on().isBefore(words.dayOf(plan.begun().at())), PlanRefusal.TOO_EARLY);
        refuseUnless(it.answer() != PartyAnswer.Answer.DISAGREED || it.words() != null, PlanRefusal.WORDS_MISSING);
        records.agreements()
                .add(
                        grant,
                        plan.id(),
                        new PartyAnswer(
                                it.version(), it.party(), it.answer(), it.on(), it.how(), it.words(), grant.stamp()));
    }

    void approve(Grant grant, Plan plan) {
        var standing = records.standing(grant, plan);
        refuseUnless(
                moves.rules(plan).needsApproval() && views.approved(plan, standing) == null,
                PlanRefusal.NO_APPROVAL_NEEDED);
        records.agreements().approve(grant, plan.id(), standing.number());
    }

    void move(Grant grant, Plan plan, PlanWork.Move it) {
        var standing = records.standing(grant, plan);
        var action = standing.content().action(it.action()).orElseThrow(NotFound::new);
        boolean dropped = it.status() == PlannedAction.Status.DROPPED;
        refuseUnless(!dropped || it.why() != null, PlanRefusal.DROPPED_WITHOUT_WHY);
        var content = standing.content().withAction(action.with(it.status(), dropped ? it.why() : null));
        refuseUnless(!content.equals(standing.content()), PlanRefusal.NOTHING_CHANGED);
        moves.keep(grant, plan, standing, content, it.why(), views.approved(plan, standing) != null);
    }

    void followUp(Grant grant, Plan plan, HoldFollowUp it) {
        var standing = records.standing(grant, plan);
        var before = records.followUps(grant, plan.id());
        var rules = new FollowUpRules(moves.rules(plan), madeOn(grant, plan), before);
        var followUp = rules.hold(it, standing, words.today(), grant.stamp());
        records.followUps().add(grant, plan.id(), followUp);
        publish(plan.within(), plan, followUp);
        if (followUp.decision() == FollowUp.Decision.END) {
            records.plans().end(plan.id(), followUp.held(), grant.stamp());
        }
    }

    private LocalDate madeOn(Grant grant, Plan plan) {
        return records.versions()
                .find(grant, plan.id(), 1)
                .map(first -> words.dayOf(first.made().at()))
                .orElseThrow(NotFound::new);
    }

    private void publish(List<Plan.Subject> within, Plan plan, FollowUp it) {
        within.forEach(subject -> events.publishEvent(new PlanEvent.FollowUpHeld(
                Tenant.current(),
                subject.child(),
                subject.episode(),
                plan.id(),
                it.held(),
                it.number() == 1,
                it.decision() == FollowUp.Decision.END,
                it.noted())));
    }
}
