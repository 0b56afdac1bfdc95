package dk.tidlig.session;

import dk.tidlig.kernel.NotFound;
import java.util.Objects;
import java.util.UUID;

/// One offer given to one episode: a row of sessions.
public record CourseId(UUID value) {
    public CourseId {
        Objects.requireNonNull(value, "value");
    }

    public static CourseId random() {
        return new CourseId(UUID.randomUUID());
    }

    /// @throws NotFound when the text is not a UUID, as an unknown address is
    public static CourseId of(String text) {
        try {
            return new CourseId(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
