package dk.tidlig.plan;

import dk.tidlig.kernel.ChildId;
import dk.tidlig.plan.content.FollowUp;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Says that a plan was followed up.
///
/// @param version the version that was looked at
/// @param with who took part, in words
/// @param rhythm code of one of the programme's; null when the plan ends
/// @param rhythmWhy needed the first time and when the rhythm is another than before
/// @param next null for the rhythm's own day
/// @param nextWhy needed for another day than the rhythm's
public record HoldFollowUp(
        ChildId child,
        PlanId plan,
        int version,
        LocalDate held,
        String with,
        @Nullable String note,
        FollowUp.Decision decision,
        @Nullable String rhythm,
        @Nullable String rhythmWhy,
        @Nullable LocalDate next,
        @Nullable String nextWhy,
        List<FollowUp.GoalSeen> goals) {
    public HoldFollowUp {
        goals = List.copyOf(goals);
    }
}
