package dk.tidlig.plan;

import dk.tidlig.kernel.NotFound;
import java.util.Objects;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/// An action plan.
@NamedInterface("events")
public record PlanId(UUID value) {
    public PlanId {
        Objects.requireNonNull(value, "value");
    }

    public static PlanId random() {
        return new PlanId(UUID.randomUUID());
    }

    /// @throws NotFound when the text is not a UUID, as an unknown address is
    public static PlanId of(String text) {
        return new PlanId(NotFound.unlessUuid(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
