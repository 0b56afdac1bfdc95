package dk.tidlig.plan;

import static dk.tidlig.plan.ContentRules.refuseUnless;

import dk.tidlig.access.Gate;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.UseCase;
import dk.tidlig.plan.content.PartyAnswer;
import dk.tidlig.plan.content.PlannedAction;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The work with a plan that was made: agreed on, approved, carried out and followed up.
@UseCase
public class PlanWork {
    private final Gate gate;
    private final PlanRecords records;
    private final PlanSteps steps;

    PlanWork(Gate gate, PlanRecords records, PlanSteps steps) {
        this.gate = gate;
        this.records = records;
        this.steps = steps;
    }

    /// What one party says of a version.
    ///
    /// @param words needed of one who does not agree
    public record Agree(
            ChildId child,
            PlanId plan,
            int version,
            String party,
            PartyAnswer.Answer answer,
            LocalDate on,
            PartyAnswer.How how,
            @Nullable String words) {}

    /// How far a planned action is.
    ///
    /// @param version that was read
    /// @param why needed of one that is dropped
    public record Move(
            ChildId child,
            PlanId plan,
            int version,
            PlannedActionId action,
            PlannedAction.Status status,
            @Nullable String why) {}

    /// @throws Refused when the plan was changed since the version they were asked about
    public void agree(Actor actor, Agree command) {
        var grant = gate.require(actor, PlanAction.AGREE, command.child());
        var plan = records.hold(grant, command.plan());
        steps.agree(grant, plan, command);
    }

    /// @throws Refused when the programme wants no approval, or it is given
    public void approve(Actor actor, ChildId child, PlanId id, int version) {
        var grant = gate.require(actor, PlanAction.APPROVE, child);
        var plan = records.hold(grant, id);
        refuseUnless(plan.latest() == version, PlanRefusal.CHANGED_MEANWHILE);
        steps.approve(grant, plan);
    }

    /// Keeps a version in which only that has changed.
    ///
    /// @throws NotFound when the plan has no such planned action
    public void move(Actor actor, Move command) {
        var grant = gate.require(actor, PlanAction.WRITE, command.child());
        var plan = records.hold(grant, command.plan());
        refuseUnless(plan.latest() == command.version(), PlanRefusal.CHANGED_MEANWHILE);
        steps.move(grant, plan, command);
    }

    /// @throws Refused when a day cannot be, or a reason is missing
    public void followUp(Actor actor, HoldFollowUp command) {
        var grant = gate.require(actor, PlanAction.FOLLOW_UP, command.child());
        var plan = records.hold(grant, command.plan());
        steps.followUp(grant, plan, command);
    }
}
