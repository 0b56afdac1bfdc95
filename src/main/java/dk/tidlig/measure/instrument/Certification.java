package dk.tidlig.measure.instrument;

import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.kernel.UserId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody is certified in an instrument, from a day on.
///
/// @param code as an instrument asks for it
/// @param endsBefore the first day they are not; null while it has no end
public record Certification(
        UUID id,
        UserId user,
        String code,
        LocalDate startsOn,
        @Nullable LocalDate endsBefore,
        Stamp noted) {
    /// @throws NotFound when the text is not a UUID, as an unknown address is
    public static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound();
        }
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(startsOn) && (endsBefore == null || day.isBefore(endsBefore));
    }
}
