package dk.tidlig.plan;

import dk.tidlig.access.Gate;
import dk.tidlig.access.Grant;
import dk.tidlig.plan.content.PlannedAction;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Planned actions, for the module that gives offers and has passed the gate for the child.
@Component
public class PlannedActions {
    private final Gate gate;
    private final PlanRecords records;
    private final PlanViews views;
    private final Siblings siblings;
    private final PlanSteps steps;

    PlannedActions(Gate gate, PlanRecords records, PlanViews views, Siblings siblings, PlanSteps steps) {
        this.gate = gate;
        this.records = records;
        this.views = views;
        this.siblings = siblings;
        this.steps = steps;
    }

    /// What the planned action says, when an offer can be begun from it now: of a plan that runs, not dropped, and
    /// approved where the
    /// programme wants it.
    ///
    /// @param grant of the one who begins it; they must be let to the plan too
    public Optional<String> toBegin(Grant grant, PlannedActionId action) {
        if (!gate.wouldAllow(grant.actor(), PlanAction.READ, grant.child())) {
            return Optional.empty();
        }
        var reading = gate.require(grant.actor(), PlanAction.READ, grant.child());
        return records.of(reading).stream()
                .filter(plan -> plan.running() && plan.made())
                .flatMap(plan -> releasedActions(reading, plan).stream())
                .filter(one -> one.id().equals(action))
                .filter(one -> one.kind() == PlannedAction.Kind.OFFER
                        && one.status() != PlannedAction.Status.DROPPED
                        && one.status() != PlannedAction.Status.DONE)
                .map(PlannedAction::what)
                .findFirst();
    }

    /// An offer was begun from the planned action: it is under way from now on, and the plan says so. Of one who may
    /// begin offers and not write the plan, the plan is left as it is.
    ///
    /// @param grant of the one who begins it
    public void begun(Grant grant, PlannedActionId action) {
        if (!gate.wouldAllow(grant.actor(), PlanAction.WRITE, grant.child())) {
            return;
        }
        var writing = gate.require(grant.actor(), PlanAction.WRITE, grant.child());
        records.of(writing).stream()
                .filter(plan -> plan.running() && plan.made())
                .filter(plan -> releasedActions(writing, plan).stream()
                        .anyMatch(one -> one.id().equals(action) && one.status() == PlannedAction.Status.PLANNED))
                .findFirst()
                .ifPresent(found -> underWay(writing, records.hold(writing, found.id()), action));
    }

    private void underWay(Grant grant, Plan plan, PlannedActionId action) {
        steps.move(
                grant,
                plan,
                new PlanWork.Move(
                        grant.child(), plan.id(), plan.latest(), action, PlannedAction.Status.UNDER_WAY, null));
    }

    private List<PlannedAction> releasedActions(Grant grant, Plan plan) {
        var standing = records.standing(grant, plan);
        boolean released = !siblings.rules(plan.programme()).needsApproval() || views.approved(plan, standing) != null;
        return released ? standing.content().actions() : List.of();
    }
}
