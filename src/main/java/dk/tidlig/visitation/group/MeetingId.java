package dk.tidlig.visitation.group;

import dk.tidlig.kernel.NotFound;
import java.util.Objects;
import java.util.UUID;

/// A group's meeting on a day.
public record MeetingId(UUID value) {
    public MeetingId {
        Objects.requireNonNull(value, "value");
    }

    static MeetingId random() {
        return new MeetingId(UUID.randomUUID());
    }

    /// @throws NotFound when the text is not a UUID, as an unknown address is
    public static MeetingId of(String text) {
        try {
            return new MeetingId(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
