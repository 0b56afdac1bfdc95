package dk.tidlig.safeguarding;

import dk.tidlig.kernel.NotFound;
import java.util.Objects;
import java.util.UUID;

/// A notification of concern.
public record NotificationId(UUID value) {
    public NotificationId {
        Objects.requireNonNull(value, "value");
    }

    public static NotificationId random() {
        return new NotificationId(UUID.randomUUID());
    }

    /// @throws NotFound when the text is not a UUID, as an unknown address is
    public static NotificationId of(String text) {
        return new NotificationId(NotFound.unlessUuid(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
