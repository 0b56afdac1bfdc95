package dk.tidlig.episode.page;

import dk.tidlig.episode.ChildPanel;
import java.util.Map;

/// A panel ready to draw.
public record PanelView(String fragment, ChildPanel.Width width, Map<String, Object> model) {
    public boolean half() {
        return width == ChildPanel.Width.HALF;
    }
}
