package dk.tidlig.child.kin;

import dk.tidlig.kernel.NotFound;
import java.util.Objects;
import java.util.UUID;

/// One adult as kin of one child.
public record KinId(UUID value) {
    public KinId {
        Objects.requireNonNull(value, "value");
    }

    public static KinId random() {
        return new KinId(UUID.randomUUID());
    }

    /// @throws NotFound when the text is not a UUID, as an unknown address is
    public static KinId of(String text) {
        try {
            return new KinId(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
