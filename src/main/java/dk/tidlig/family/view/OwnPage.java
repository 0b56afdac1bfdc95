package dk.tidlig.family.view;

import dk.tidlig.episode.ChildPanel;
import dk.tidlig.shell.TimelineItem;
import java.util.List;
import java.util.Map;

/// What is written about a child, as its family sees it.
///
/// @param child how the child is spoken of
/// @param coming what is booked, the next first
/// @param past what happened, the newest first
/// @param panels what modules let the family see of plan, places and agreements
public record OwnPage(String child, List<TimelineItem> coming, List<TimelineItem> past, List<Panel> panels) {
    public OwnPage {
        coming = List.copyOf(coming);
        past = List.copyOf(past);
        panels = List.copyOf(panels);
    }

    /// @param fragment that draws it
    /// @param model what that needs
    public record Panel(String fragment, Map<String, Object> model) {
        static java.util.Optional<Panel> of(ChildPanel panel, Map<String, Object> model) {
            var fragment = panel.familyFragment();
            return fragment == null || model.isEmpty()
                    ? java.util.Optional.empty()
                    : java.util.Optional.of(new Panel(fragment, model));
        }
    }
}
