package dk.tidlig.episode.emergency;

import dk.tidlig.kernel.NotFound;
import java.util.UUID;

/// One opening of a child's record in an emergency.
public record EmergencyId(UUID value) {
    public static EmergencyId random() {
        return new EmergencyId(UUID.randomUUID());
    }

    /// @throws NotFound when the text is not a UUID, as an unknown address is
    public static EmergencyId of(String text) {
        try {
            return new EmergencyId(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
