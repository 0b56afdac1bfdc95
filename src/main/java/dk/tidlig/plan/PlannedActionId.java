package dk.tidlig.plan;

import dk.tidlig.kernel.NotFound;
import java.util.Objects;
import java.util.UUID;

/// A planned action, the same through all versions of its plan.
public record PlannedActionId(UUID value) {
    public PlannedActionId {
        Objects.requireNonNull(value, "value");
    }

    public static PlannedActionId random() {
        return new PlannedActionId(UUID.randomUUID());
    }

    /// @throws NotFound when the text is not a UUID, as an unknown address is
    public static PlannedActionId of(String text) {
        return new PlannedActionId(NotFound.unlessUuid(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
