package dk.tidlig.meeting;

import dk.tidlig.kernel.NotFound;
import java.util.UUID;

/// One network meeting.
public record NetworkMeetingId(UUID value) {
    public static NetworkMeetingId random() {
        return new NetworkMeetingId(UUID.randomUUID());
    }

    /// @throws NotFound when the text is not a UUID, as an unknown address is
    public static NetworkMeetingId of(String text) {
        try {
            return new NetworkMeetingId(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
