package dk.tidlig.programme;

import dk.tidlig.kernel.NotFound;
import java.util.Objects;
import java.util.UUID;

/// One version of one programme. An episode keeps the one it began with.
public record ProgrammeVersionId(UUID value) {
    public ProgrammeVersionId {
        Objects.requireNonNull(value, "value");
    }

    public static ProgrammeVersionId random() {
        return new ProgrammeVersionId(UUID.randomUUID());
    }

    /// @throws NotFound when the text is not a UUID, as an unknown address is
    public static ProgrammeVersionId of(String text) {
        try {
            return new ProgrammeVersionId(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
