package dk.tidlig.plan;

import dk.tidlig.kernel.NotFound;
import java.util.Objects;
import java.util.UUID;

/// A goal, the same through all versions of its plan.
public record GoalId(UUID value) {
    public GoalId {
        Objects.requireNonNull(value, "value");
    }

    public static GoalId random() {
        return new GoalId(UUID.randomUUID());
    }

    /// @throws NotFound when the text is not a UUID, as an unknown address is
    public static GoalId of(String text) {
        return new GoalId(NotFound.unlessUuid(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
