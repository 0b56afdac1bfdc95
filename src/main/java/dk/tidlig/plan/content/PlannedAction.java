package dk.tidlig.plan.content;

import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.UserId;
import dk.tidlig.plan.GoalId;
import dk.tidlig.plan.PlanRefusal;
import dk.tidlig.plan.PlannedActionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What is done to reach the goals: what, on which side of the work, by whom, by when.
///
/// @param side code of one of the programme's sides
/// @param owner somebody in the house; null when it is another
/// @param ownerName another, in words ("moster")
/// @param droppedWhy of one that is dropped
/// @param goals those it is to lead to; may be none. One kept before goals could be named has none
public record PlannedAction(
        PlannedActionId id,
        Kind kind,
        String what,
        String side,
        @Nullable UserId owner,
        @Nullable String ownerName,
        @Nullable LocalDate by,
        Status status,
        @Nullable String droppedWhy,
        List<GoalId> goals) {
    public PlannedAction {
        goals = List.copyOf(Objects.requireNonNullElse(goals, List.of()));
        if ((owner == null) == (ownerName == null)) {
            throw new Refused(PlanRefusal.ONE_OWNER);
        }
        if ((status == Status.DROPPED) != (droppedWhy != null)) {
            throw new Refused(PlanRefusal.DROPPED_WITHOUT_WHY);
        }
    }

    /// Whether an offer of the catalogue is to be begun from it.
    public enum Kind {
        SUPPORT,
        OFFER
    }

    /// How far it is.
    public enum Status {
        PLANNED,
        UNDER_WAY,
        DONE,
        DROPPED
    }

    public PlannedAction with(Status now, @Nullable String why) {
        return new PlannedAction(id, kind, what, side, owner, ownerName, by, now, why, goals);
    }

    PlannedAction without(GoalId goal) {
        var others = goals.stream().filter(one -> !one.equals(goal)).toList();
        return new PlannedAction(id, kind, what, side, owner, ownerName, by, status, droppedWhy, others);
    }

    /// What was agreed on: how far it is does not count, but that it was dropped does.
    public PlannedAction substance() {
        return status == Status.DROPPED ? this : with(Status.PLANNED, null);
    }
}
