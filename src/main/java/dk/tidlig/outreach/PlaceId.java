package dk.tidlig.outreach;

import dk.tidlig.kernel.NotFound;
import java.util.UUID;

/// Which place.
public record PlaceId(UUID value) {
    public static PlaceId random() {
        return new PlaceId(UUID.randomUUID());
    }

    /// @throws NotFound when the text is not a UUID, as an unknown address is
    public static PlaceId of(String text) {
        try {
            return new PlaceId(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
