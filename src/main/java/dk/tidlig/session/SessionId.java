package dk.tidlig.session;

import dk.tidlig.kernel.NotFound;
import java.util.Objects;
import java.util.UUID;

/// One numbered meeting of a course, through all the times it was booked.
public record SessionId(UUID value) {
    public SessionId {
        Objects.requireNonNull(value, "value");
    }

    public static SessionId random() {
        return new SessionId(UUID.randomUUID());
    }

    /// @throws NotFound when the text is not a UUID, as an unknown address is
    public static SessionId of(String text) {
        try {
            return new SessionId(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
