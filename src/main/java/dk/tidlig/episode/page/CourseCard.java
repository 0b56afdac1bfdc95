package dk.tidlig.episode.page;

import dk.tidlig.episode.EpisodeView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A course with the words for it.
///
/// @param outcome empty while it is open
/// @param notification where the notification is that it was handed on by; null when there is none
/// @param people responsible and helpers by name, in the course's order
public record CourseCard(
        EpisodeView course,
        String programme,
        String outcome,
        @Nullable String notification,
        String responsible,
        List<HelperLine> helpers) {
    public CourseCard {
        helpers = List.copyOf(helpers);
    }

    /// @param user the helper's id
    public record HelperLine(String user, String line) {}
}
