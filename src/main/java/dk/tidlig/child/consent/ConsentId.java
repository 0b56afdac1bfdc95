package dk.tidlig.child.consent;

import dk.tidlig.kernel.NotFound;
import java.util.Objects;
import java.util.UUID;

/// One giver's consent to one recipient, for one kind of data and one purpose.
public record ConsentId(UUID value) {
    public ConsentId {
        Objects.requireNonNull(value, "value");
    }

    public static ConsentId random() {
        return new ConsentId(UUID.randomUUID());
    }

    /// @throws NotFound when the text is not a UUID, as an unknown address is
    public static ConsentId of(String text) {
        try {
            return new ConsentId(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
