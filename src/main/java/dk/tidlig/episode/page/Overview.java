package dk.tidlig.episode.page;

import dk.tidlig.episode.EpisodeView;
import java.util.ArrayList;
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

    /// Panels as they stand: a whole one alone, two halves that follow each other side by side.
    public List<List<PanelView>> panelRows() {
        var rows = new ArrayList<List<PanelView>>();
        for (var panel : panels) {
            var last = rows.isEmpty() ? List.<PanelView>of() : rows.getLast();
            if (panel.half() && last.size() == 1 && last.getFirst().half()) {
                rows.set(rows.size() - 1, List.of(last.getFirst(), panel));
            } else {
                rows.add(List.of(panel));
            }
        }
        return rows;
    }

    /// Whether somebody must still reach the family.
    public boolean waiting() {
        return course != null && course.open() && course.firstContactAt() == null;
    }

    public boolean running() {
        return course != null && course.open();
    }
}
