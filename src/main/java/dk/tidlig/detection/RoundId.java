package dk.tidlig.detection;

import dk.tidlig.kernel.NotFound;
import java.util.UUID;

/// A wellbeing round.
public record RoundId(UUID value) {
    public static RoundId random() {
        return new RoundId(UUID.randomUUID());
    }

    /// @throws NotFound when the text is not a UUID, as an unknown address is
    public static RoundId of(String text) {
        return new RoundId(NotFound.unlessUuid(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
