package dk.tidlig.episode.moving;

import dk.tidlig.kernel.NotFound;
import java.util.Locale;
import java.util.UUID;

/// One offer of a course to another municipality; the same on both sides.
public record MovingId(UUID value) {
    public static MovingId random() {
        return new MovingId(UUID.randomUUID());
    }

    /// @throws NotFound when the text is not a UUID, as an unknown address is
    public static MovingId of(String text) {
        try {
            return new MovingId(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound();
        }
    }

    /// What the two municipalities call it on the phone; tells nothing of the child.
    public String number() {
        return value.toString().substring(0, 8).toUpperCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
