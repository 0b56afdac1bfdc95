package dk.tidlig.episode.page;

import dk.tidlig.shell.TimelineItem;
import java.util.List;

/// The child's timeline, what comes next first, and then the newest.
///
/// @param sections the sections that have something, for the filter
/// @param chosen the section that is shown alone; empty for all
/// @param more whether older lines were left out
public record Timeline(List<TimelineItem> lines, List<SectionCount> sections, String chosen, boolean more) {
    public Timeline {
        lines = List.copyOf(lines);
        sections = List.copyOf(sections);
    }

    /// @param key of the section
    /// @param count its lines
    public record SectionCount(String key, long count) {}
}
