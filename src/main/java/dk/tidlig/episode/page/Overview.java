package dk.tidlig.episode.page;

import dk.tidlig.episode.EpisodeView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The first page of a child.
///
/// @param course the newest open course, or the newest; nothing when there is none
public record Overview(
        ChildHead head, @Nullable EpisodeView course, List<PanelView> panels, Timeline timeline, List<Around> around) {
    public Overview {
        panels = List.copyOf(panels);
        around = List.copyOf(around);
    }

    /// Whether somebody must still reach the family.
    public boolean waiting() {
        return course != null && course.open() && course.firstContactAt() == null;
    }

    public boolean running() {
        return course != null && course.open();
    }
}
