package dk.tidlig.detection;

import dk.tidlig.kernel.NotFound;
import java.util.UUID;

/// A group of a daycare, a class of a school.
public record RoomId(UUID value) {
    public static RoomId random() {
        return new RoomId(UUID.randomUUID());
    }

    /// @throws NotFound when the text is not a UUID, as an unknown address is
    public static RoomId of(String text) {
        return new RoomId(NotFound.unlessUuid(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
