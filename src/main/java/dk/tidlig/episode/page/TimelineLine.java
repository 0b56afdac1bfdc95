package dk.tidlig.episode.page;

import org.jspecify.annotations.Nullable;

/// A line of the timeline, ready to read.
///
/// @param kind what sort of thing, or the word for what comes next
/// @param when day, and time of day where it matters
/// @param by who, with profession; empty when that says nothing
/// @param css how it is drawn
public record TimelineLine(
        String kind,
        String when,
        String icon,
        String title,
        @Nullable String text,
        String by,
        String css,
        @Nullable String url) {}
