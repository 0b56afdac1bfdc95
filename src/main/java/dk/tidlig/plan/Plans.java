package dk.tidlig.plan;

import dk.tidlig.access.Gate;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.UseCase;
import dk.tidlig.plan.told.Difference;
import java.util.List;

/// A child's action plans: begun, read, compared and printed.
@UseCase
public class Plans {
    private final Gate gate;
    private final PlanRecords records;
    private final PlanViews views;
    private final PlanDrafting drafting;
    private final Siblings siblings;

    Plans(Gate gate, PlanRecords records, PlanViews views, PlanDrafting drafting, Siblings siblings) {
        this.gate = gate;
        this.records = records;
        this.views = views;
        this.drafting = drafting;
        this.siblings = siblings;
    }

    /// A child's plans, and whether one can be begun.
    ///
    /// @param plans the newest first; those of which nobody has kept a version are their writers' alone
    public record OfChild(List<Plan> plans, boolean canBegin) {
        public OfChild {
            plans = List.copyOf(plans);
        }
    }

    /// @throws NotFound when the child neither has a plan nor a course that can have one
    public OfChild of(Actor actor, ChildId child) {
        var grant = gate.require(actor, PlanAction.READ, child);
        var plans = records.of(grant).stream().filter(Plan::made).toList();
        boolean running = plans.stream().anyMatch(Plan::running);
        boolean possible = siblings.course(grant).isPresent();
        if (plans.isEmpty() && !possible) {
            throw new NotFound();
        }
        return new OfChild(plans, possible && !running && gate.wouldAllow(actor, PlanAction.WRITE, child));
    }

    /// Begins a plan with a draft of one's own, or goes on with the plan that runs.
    ///
    /// @throws Refused when no open course of the child can have a plan
    public PlanId begin(Actor actor, ChildId child) {
        var grant = gate.require(actor, PlanAction.WRITE, child);
        return drafting.begin(grant);
    }

    /// The version that stands.
    ///
    /// @throws NotFound when the child has no such plan, or nobody has kept a version
    public PlanView read(Actor actor, ChildId child, PlanId plan) {
        var grant = gate.require(actor, PlanAction.READ, child);
        return views.view(grant, plan, 0);
    }

    public PlanView read(Actor actor, ChildId child, PlanId plan, int version) {
        var grant = gate.require(actor, PlanAction.READ, child);
        return views.view(grant, plan, version);
    }

    /// What the later version says otherwise, in words.
    public List<Difference> differences(Actor actor, ChildId child, PlanId plan, int earlier, int later) {
        var grant = gate.require(actor, PlanAction.READ, child);
        return views.differences(grant, views.view(grant, plan, later), earlier, later);
    }

    /// The same as it stands on paper.
    public PrintedPlan print(Actor actor, ChildId child, PlanId plan, int version) {
        var grant = gate.require(actor, PlanAction.PRINT, child);
        return new PrintedPlan(views.view(grant, plan, version), siblings.protectedAddress(grant));
    }

    /// @param protectedAddress the family's address is protected; none stands in a plan, and the page says to keep it
    /// so
    public record PrintedPlan(PlanView view, boolean protectedAddress) {}
}
