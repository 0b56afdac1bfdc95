package dk.tidlig.episode;

import dk.tidlig.kernel.NotFound;
import java.util.Objects;
import java.util.UUID;

/// One child's course through one programme.
public record EpisodeId(UUID value) {
    public EpisodeId {
        Objects.requireNonNull(value, "value");
    }

    public static EpisodeId random() {
        return new EpisodeId(UUID.randomUUID());
    }

    /// @throws NotFound when the text is not a UUID, as an unknown address is
    public static EpisodeId of(String text) {
        try {
            return new EpisodeId(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
