package dk.tidlig.episode;

import java.time.Instant;
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
}
