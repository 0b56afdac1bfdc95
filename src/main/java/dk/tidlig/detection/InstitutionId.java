package dk.tidlig.detection;

import dk.tidlig.kernel.NotFound;
import java.util.UUID;

/// A daycare or a school.
public record InstitutionId(UUID value) {
    public static InstitutionId random() {
        return new InstitutionId(UUID.randomUUID());
    }

    /// @throws NotFound when the text is not a UUID, as an unknown address is
    public static InstitutionId of(String text) {
        return new InstitutionId(NotFound.unlessUuid(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
