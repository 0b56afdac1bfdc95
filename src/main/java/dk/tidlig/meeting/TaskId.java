package dk.tidlig.meeting;

import dk.tidlig.kernel.NotFound;
import java.util.UUID;

/// One thing that was decided.
public record TaskId(UUID value) {
    public static TaskId random() {
        return new TaskId(UUID.randomUUID());
    }

    /// @throws NotFound when the text is not a UUID, as an unknown address is
    public static TaskId of(String text) {
        try {
            return new TaskId(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
