package dk.tidlig.kernel;

import java.util.Objects;
import java.util.UUID;

/// Someone, or something, that acts: a professional, a family member, the operator or the system itself.
public record UserId(UUID value) {
    public UserId {
        Objects.requireNonNull(value, "value");
    }

    public static UserId random() {
        return new UserId(UUID.randomUUID());
    }

    /// @throws NotFound when the text is not a UUID, as an unknown address is
    public static UserId of(String text) {
        return new UserId(NotFound.unlessUuid(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
