package dk.tidlig.episode.list;

import dk.tidlig.kernel.ChildId;
import dk.tidlig.shell.ChildName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A child in a list, with its newest course.
///
/// @param programme what the programme is called, in the reader's language; empty without a course
/// @param responsible who answers for it, with profession; empty when nobody does
/// @param course nothing when the child has none
public record ListRow(
        ChildId child,
        ChildName name,
        String programme,
        String responsible,
        List<String> helpers,
        @Nullable EpisodeRow course) {
    public ListRow {
        helpers = List.copyOf(helpers);
    }
}
