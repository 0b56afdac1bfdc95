package dk.tidlig.safeguarding;

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

    @Override
    public String toString() {
        return value.toString();
    }
}
