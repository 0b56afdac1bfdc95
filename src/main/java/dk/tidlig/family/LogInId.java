package dk.tidlig.family;

import dk.tidlig.kernel.NotFound;
import java.util.Objects;
import java.util.UUID;

/// That one of a family has a log-in to one child's record.
public record LogInId(UUID value) {
    public LogInId {
        Objects.requireNonNull(value, "value");
    }

    public static LogInId random() {
        return new LogInId(UUID.randomUUID());
    }

    /// @throws NotFound when the text is not a UUID, as an unknown address is
    public static LogInId of(String text) {
        try {
            return new LogInId(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
