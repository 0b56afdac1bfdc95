package dk.tidlig.episode.sharing;

import dk.tidlig.kernel.NotFound;
import java.util.UUID;

/// One act of passing on.
public record SharingId(UUID value) {
    public static SharingId random() {
        return new SharingId(UUID.randomUUID());
    }

    /// @throws NotFound when the text is not a UUID, as an unknown address is
    public static SharingId of(String text) {
        try {
            return new SharingId(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
