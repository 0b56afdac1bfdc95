package dk.tidlig.measure.instrument;

import dk.tidlig.kernel.NotFound;
import java.util.Objects;
import java.util.UUID;

/// What an instrument gave, once.
public record ResultId(UUID value) {
    public ResultId {
        Objects.requireNonNull(value, "value");
    }

    public static ResultId random() {
        return new ResultId(UUID.randomUUID());
    }

    /// @throws NotFound when the text is not a UUID, as an unknown address is
    public static ResultId of(String text) {
        try {
            return new ResultId(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
