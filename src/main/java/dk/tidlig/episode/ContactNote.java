package dk.tidlig.episode;

import dk.tidlig.kernel.Refused;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// That the helper reached the family, or tried to.
///
/// @param note what was agreed, or how it was tried; may be left out
public record ContactNote(
        Instant at, Reached reached, @Nullable String note) {
    /// Whether the family was reached.
    public enum Reached {
        MADE,
        TRIED
    }

    public ContactNote {
        note = note == null || note.isBlank() ? null : note.strip();
    }

    /// The same, not before the course began: people tell whole minutes, and a course begins within one.
    ///
    /// @throws Refused when it was in an earlier minute
    ContactNote notBefore(Instant opened) {
        if (!at.isBefore(opened)) {
            return this;
        }
        if (at.isBefore(opened.truncatedTo(ChronoUnit.MINUTES))) {
            throw new Refused(EpisodeRefusal.BEFORE_OPENING);
        }
        return new ContactNote(opened, reached, note);
    }
}
