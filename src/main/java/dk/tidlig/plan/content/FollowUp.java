package dk.tidlig.plan.content;

import dk.tidlig.kernel.Stamp;
import dk.tidlig.plan.FollowUpId;
import dk.tidlig.plan.GoalId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The plan was looked at together.
///
/// @param number from 1
/// @param version the version that was looked at
/// @param with who took part, in words
/// @param next null when the plan ends
public record FollowUp(
        FollowUpId id,
        int number,
        int version,
        LocalDate held,
        String with,
        @Nullable String note,
        Decision decision,
        @Nullable Next next,
        List<GoalSeen> goals,
        Stamp noted) {
    public FollowUp {
        goals = List.copyOf(goals);
    }

    /// What it led to.
    public enum Decision {
        GO_ON,
        ADJUST,
        END
    }

    /// How a goal stands.
    public enum Seen {
        REACHED,
        ON_THE_WAY,
        NOT_YET,
        CHANGED
    }

    /// What was seen of one goal.
    public record GoalSeen(GoalId goal, Seen seen, @Nullable String words) {}

    /// When it is followed up again.
    ///
    /// @param rhythm code of one of the programme's rhythms
    /// @param rhythmWhy why this one
    /// @param why of another day than the rhythm's
    public record Next(
            String rhythm,
            String rhythmWhy,
            LocalDate on,
            @Nullable String why) {}
}
