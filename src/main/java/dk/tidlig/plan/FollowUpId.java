package dk.tidlig.plan;

import dk.tidlig.kernel.NotFound;
import java.util.Objects;
import java.util.UUID;

/// A follow-up of a plan.
public record FollowUpId(UUID value) {
    public FollowUpId {
        Objects.requireNonNull(value, "value");
    }

    public static FollowUpId random() {
        return new FollowUpId(UUID.randomUUID());
    }

    /// @throws NotFound when the text is not a UUID, as an unknown address is
    public static FollowUpId of(String text) {
        return new FollowUpId(NotFound.unlessUuid(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
