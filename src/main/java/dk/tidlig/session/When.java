package dk.tidlig.session;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A time and a place for a session.
///
/// @param minutes how long it takes; 5 to 1440
/// @param place a room or a house of the municipality; never the family's address, so at home there is none
public record When(
        Instant startsAt, int minutes, Mode mode, @Nullable String place) {
    /// Longest word for a place, in characters.
    public static final int PLACE = 200;

    public When {
        Objects.requireNonNull(startsAt, "startsAt");
        Objects.requireNonNull(mode, "mode");
        if (minutes < 5 || minutes > 1440) {
            throw new IllegalArgumentException("a session takes 5 minutes to a day, not " + minutes);
        }
        place = mode == Mode.HOME || place == null || place.isBlank() ? null : place.strip();
        if (place != null && place.length() > PLACE) {
            throw new IllegalArgumentException("a place is said in " + PLACE + " characters");
        }
    }

    /// How people meet.
    public enum Mode {
        HOME,
        OFFICE,
        PHONE,
        VIDEO,
        /// At school, in daycare, out of doors.
        ELSEWHERE
    }

    public Instant endsAt() {
        return startsAt.plusSeconds(60L * minutes);
    }
}
