package dk.tidlig.advice;

import dk.tidlig.kernel.NotFound;
import java.util.UUID;

/// Which consultation.
public record ConsultationId(UUID value) {
    public static ConsultationId random() {
        return new ConsultationId(UUID.randomUUID());
    }

    /// @throws NotFound when the text is not a UUID, as an unknown address is
    public static ConsultationId of(String text) {
        try {
            return new ConsultationId(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
