package dk.tidlig.relaylog.baton;

import dk.tidlig.kernel.NotFound;
import java.util.Objects;
import java.util.UUID;

/// An offer of the baton.
public record BatonOfferId(UUID value) {
    public BatonOfferId {
        Objects.requireNonNull(value, "value");
    }

    public static BatonOfferId random() {
        return new BatonOfferId(UUID.randomUUID());
    }

    /// @throws NotFound when the text is not a UUID, as an unknown address is
    public static BatonOfferId of(String text) {
        try {
            return new BatonOfferId(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
