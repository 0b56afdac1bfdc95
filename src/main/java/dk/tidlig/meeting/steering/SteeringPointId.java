package dk.tidlig.meeting.steering;

import dk.tidlig.kernel.NotFound;
import java.util.UUID;

/// One thing that was brought up.
public record SteeringPointId(UUID value) {
    public static SteeringPointId random() {
        return new SteeringPointId(UUID.randomUUID());
    }

    /// @throws NotFound when the text is not a UUID, as an unknown address is
    public static SteeringPointId of(String text) {
        try {
            return new SteeringPointId(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
