package dk.tidlig.plan.content;

import dk.tidlig.plan.GoalId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What shall be different.
///
/// @param words in the child's and the family's words
/// @param indicator what one can see it by
/// @param baseline how it is now
/// @param target how it is when the goal is reached
/// @param by when
public record Goal(
        GoalId id,
        String words,
        @Nullable String indicator,
        @Nullable String baseline,
        @Nullable String target,
        @Nullable LocalDate by) {}
