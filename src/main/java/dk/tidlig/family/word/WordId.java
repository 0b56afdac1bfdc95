package dk.tidlig.family.word;

import dk.tidlig.kernel.NotFound;
import java.util.Objects;
import java.util.UUID;

/// One of the family's own words.
public record WordId(UUID value) {
    public WordId {
        Objects.requireNonNull(value, "value");
    }

    public static WordId random() {
        return new WordId(UUID.randomUUID());
    }

    /// @throws NotFound when the text is not a UUID, as an unknown address is
    public static WordId of(String text) {
        try {
            return new WordId(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
