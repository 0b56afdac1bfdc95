package dk.tidlig.exchange.demo;

import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.plan.DraftChange;
import dk.tidlig.plan.GoalId;
import dk.tidlig.plan.HoldFollowUp;
import dk.tidlig.plan.PlanDrafts;
import dk.tidlig.plan.PlanId;
import dk.tidlig.plan.PlanWork;
import dk.tidlig.plan.PlannedActionId;
import dk.tidlig.plan.Plans;
import dk.tidlig.plan.content.FollowUp;
import dk.tidlig.plan.content.Goal;
import dk.tidlig.plan.content.PartyAnswer;
import dk.tidlig.plan.content.PlannedAction;
import dk.tidlig.programme.PlanRules;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/// Action plans of the demonstration, made by the same use cases as real ones.
@Component
class DemoPlans {
    private final Plans plans;
    private final PlanDrafts drafts;
    private final PlanWork work;

    DemoPlans(Plans plans, PlanDrafts drafts, PlanWork work) {
        this.plans = plans;
        this.drafts = drafts;
        this.work = work;
    }

    /// A plan with a goal, and a planned action on each side of the work, agreed on by the first who is asked.
    PlanId made(Actor actor, ChildId child, PlanRules rules, LocalDate today) {
        var plan = plans.begin(actor, child);
        change(actor, child, plan, new DraftChange.Purpose("Ro omkring familien, så den lille får en god start."));
        change(
                actor,
                child,
                plan,
                new DraftChange.Basis(rules.legalBases().getFirst().code(), today.plusYears(1)));
        change(
                actor,
                child,
                plan,
                new DraftChange.Voices(null, "Vi vil gerne selv kunne mærke, hvornår vi skal bede om hjælp.", null));
        var goal = goal(today);
        change(actor, child, plan, new DraftChange.KeepGoal(goal));
        rules.sides()
                .forEach(side -> change(
                        actor, child, plan, new DraftChange.KeepAction(action(actor, side.code(), today, goal.id()))));
        drafts.keep(actor, child, plan, 0, null);
        agreed(actor, child, plan, rules, today);
        return plan;
    }

    private void agreed(Actor actor, ChildId child, PlanId plan, PlanRules rules, LocalDate today) {
        work.agree(
                actor,
                new PlanWork.Agree(
                        child,
                        plan,
                        1,
                        rules.parties().getFirst().code(),
                        PartyAnswer.Answer.AGREED,
                        today,
                        PartyAnswer.How.HOME,
                        null));
    }

    private static Goal goal(LocalDate today) {
        return new Goal(
                GoalId.random(),
                "Vi har nogen at ringe til om aftenen",
                "Hvor tit de ringer i stedet for at vente",
                "De venter til næste aftale",
                "De ringer samme dag",
                today.plusMonths(3));
    }

    void followedUp(Actor actor, ChildId child, PlanId plan, PlanRules rules, LocalDate today) {
        work.followUp(
                actor,
                new HoldFollowUp(
                        child,
                        plan,
                        1,
                        today,
                        "Mor og far",
                        "De ringer nu, når det er svært.",
                        FollowUp.Decision.GO_ON,
                        rules.followUp().rhythms().getFirst().code(),
                        "Der sker meget lige nu",
                        null,
                        null,
                        List.of()));
    }

    private static PlannedAction action(Actor owner, String side, LocalDate today, GoalId goal) {
        return new PlannedAction(
                PlannedActionId.random(),
                PlannedAction.Kind.SUPPORT,
                "Et hjemmebesøg hver anden uge",
                side,
                owner.id(),
                null,
                today.plusWeeks(6),
                PlannedAction.Status.PLANNED,
                null,
                List.of(goal));
    }

    private void change(Actor actor, ChildId child, PlanId plan, DraftChange change) {
        drafts.change(
                actor, child, plan, drafts.read(actor, child, plan).draft().revision(), change);
    }
}
