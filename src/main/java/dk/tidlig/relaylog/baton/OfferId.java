package dk.tidlig.relaylog.baton;

import dk.tidlig.kernel.NotFound;
import java.util.Objects;
import java.util.UUID;

/// An offer of the baton.
public record OfferId(UUID value) {
    public OfferId {
        Objects.requireNonNull(value, "value");
    }

    public static OfferId random() {
        return new OfferId(UUID.randomUUID());
    }

    /// @throws NotFound when the text is not a UUID, as an unknown address is
    public static OfferId of(String text) {
        try {
            return new OfferId(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
