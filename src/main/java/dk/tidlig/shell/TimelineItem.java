package dk.tidlig.shell;

import org.jspecify.annotations.Nullable;

/// One thing in a course, newest first in the list: the kind as icon and word, when, what.
///
/// @param kind the word, as `Samtale`
/// @param icon one of Det Fælles Designsystem's icons, as `groups`
/// @param when in the reader's words
/// @param text a line or two; may be empty
/// @param url its own page, or null
public record TimelineItem(
        String kind,
        String icon,
        Weight weight,
        String when,
        String title,
        String text,
        @Nullable String url) {
    /// How it stands out: turning points are filled, what comes next is outlined.
    public enum Weight {
        PLAIN,
        KEY,
        NEXT;

        public String css() {
            return this == PLAIN ? "" : name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
