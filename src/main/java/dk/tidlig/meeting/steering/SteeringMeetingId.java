package dk.tidlig.meeting.steering;

import dk.tidlig.kernel.NotFound;
import java.util.UUID;

/// One meeting of a steering group.
public record SteeringMeetingId(UUID value) {
    public static SteeringMeetingId random() {
        return new SteeringMeetingId(UUID.randomUUID());
    }

    /// @throws NotFound when the text is not a UUID, as an unknown address is
    public static SteeringMeetingId of(String text) {
        try {
            return new SteeringMeetingId(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
