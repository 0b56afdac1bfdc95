package dk.tidlig.relaylog.meeting;

import dk.tidlig.kernel.Stamp;
import dk.tidlig.relaylog.RelayLogId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something that was written in a log. It never changes; a correction is another entry that supersedes it.
///
/// @param meeting the meeting it was written in
/// @param who of an agreement: who does it, by name or relation
/// @param due of an agreement: by when
/// @param about the agreement that was kept or dropped
/// @param supersedes the entry that this one corrects
/// @param corrected whether another supersedes this one
public record Entry(
        EntryId id,
        RelayLogId log,
        @Nullable UUID meeting,
        Kind kind,
        String words,
        @Nullable String who,
        @Nullable LocalDate due,
        @Nullable EntryId about,
        @Nullable EntryId supersedes,
        Stamp noted,
        boolean corrected) {
    /// What an entry is.
    public enum Kind {
        OBSERVATION,
        AGREEMENT,
        DECISION,
        /// An agreement was kept.
        KEPT,
        /// An agreement does not hold any more.
        DROPPED
    }

    public boolean stands() {
        return !corrected;
    }
}
