package dk.tidlig.identity.group;

import dk.tidlig.kernel.NotFound;
import java.util.Objects;
import java.util.UUID;

/// A local group or a steering group.
public record GroupId(UUID value) {
    public GroupId {
        Objects.requireNonNull(value, "value");
    }

    public static GroupId random() {
        return new GroupId(UUID.randomUUID());
    }

    /// @throws NotFound when the text is not a UUID, as an unknown address is
    public static GroupId of(String text) {
        try {
            return new GroupId(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
