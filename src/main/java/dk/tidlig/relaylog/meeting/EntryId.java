package dk.tidlig.relaylog.meeting;

import dk.tidlig.kernel.NotFound;
import java.util.Objects;
import java.util.UUID;

/// An entry of a log.
public record EntryId(UUID value) {
    public EntryId {
        Objects.requireNonNull(value, "value");
    }

    public static EntryId random() {
        return new EntryId(UUID.randomUUID());
    }

    /// @throws NotFound when the text is not a UUID, as an unknown address is
    public static EntryId of(String text) {
        try {
            return new EntryId(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
