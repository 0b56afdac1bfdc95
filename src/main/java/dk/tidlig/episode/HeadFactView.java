package dk.tidlig.episode;

import org.jspecify.annotations.Nullable;

/// A key fact, ready to read in the reader's language.
///
/// @param label what it is about ("Næste frist")
/// @param sign drawn before the value
/// @param fullness of a clock's ring: how much of the time is left, 0 to 100
/// @param value the fact itself, large ("3 dage tilbage")
/// @param line one line more
/// @param small one line in small print
/// @param url where it is explained or acted on
public record HeadFactView(
        String label,
        Sign sign,
        int fullness,
        String value,
        @Nullable String line,
        @Nullable String small,
        @Nullable String url) {
    /// What stands before the value. A clock is never told by colour alone: the value has the word.
    public enum Sign {
        NONE,
        PERSON,
        CLOCK,
        CLOCK_SOON,
        CLOCK_OVER,
        CLOCK_FINE
    }

    public static HeadFactView plain(String label, String value, @Nullable String line, @Nullable String small) {
        return new HeadFactView(label, Sign.NONE, 0, value, line, small, null);
    }
}
