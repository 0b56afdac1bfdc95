package dk.tidlig.session;

import dk.tidlig.kernel.NotFound;
import java.util.Objects;
import java.util.UUID;

/// One attempt at a session: a time and a place.
public record AppointmentId(UUID value) {
    public AppointmentId {
        Objects.requireNonNull(value, "value");
    }

    public static AppointmentId random() {
        return new AppointmentId(UUID.randomUUID());
    }

    /// @throws NotFound when the text is not a UUID, as an unknown address is
    public static AppointmentId of(String text) {
        try {
            return new AppointmentId(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
