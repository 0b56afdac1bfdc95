package dk.tidlig.family.word;

import dk.tidlig.kernel.Stamp;
import org.jspecify.annotations.Nullable;

/// What one of the family said, with what was answered.
///
/// @param made by whose log-in, and when
/// @param by who, as those around the child speak of them
/// @param mark the entry that is not right; null for a word of its own
/// @param about that entry, as the family saw it
/// @param corrects what it puts right of one's own; null for all else
/// @param answer null while nobody has answered
public record OwnWord(
        WordId id,
        Kind kind,
        Stamp made,
        String by,
        String words,
        @Nullable String mark,
        @Nullable String about,
        @Nullable WordId corrects,
        @Nullable Answer answer) {
    /// What it is.
    public enum Kind {
        WORD,
        /// That something is not right.
        CONTEST,
        /// It stands beside what was said first.
        CORRECTION
    }

    /// What became of what the family said is not right.
    public enum Outcome {
        CORRECTED,
        STAYS;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /// @param words what was changed, or why it stays
    public record Answer(Outcome outcome, String words, Stamp made) {}

    public boolean contests() {
        return kind == Kind.CONTEST;
    }

    public boolean waits() {
        return contests() && answer == null;
    }
}
