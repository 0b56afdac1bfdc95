package dk.tidlig.measure;

import dk.tidlig.kernel.NotFound;
import java.util.Objects;
import java.util.UUID;

/// Somebody's place for the child on a scale.
public record RatingId(UUID value) {
    public RatingId {
        Objects.requireNonNull(value, "value");
    }

    public static RatingId random() {
        return new RatingId(UUID.randomUUID());
    }

    /// @throws NotFound when the text is not a UUID, as an unknown address is
    public static RatingId of(String text) {
        try {
            return new RatingId(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
