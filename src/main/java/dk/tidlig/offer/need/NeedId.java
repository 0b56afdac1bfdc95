package dk.tidlig.offer.need;

import dk.tidlig.kernel.NotFound;
import java.util.UUID;

/// Which need.
public record NeedId(UUID value) {
    public static NeedId random() {
        return new NeedId(UUID.randomUUID());
    }

    /// @throws NotFound when the text is not a UUID, as an unknown address is
    public static NeedId of(String text) {
        try {
            return new NeedId(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
