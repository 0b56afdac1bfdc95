package dk.tidlig.episode;

import dk.tidlig.access.Action;
import dk.tidlig.access.Grant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A panel on the child's overview, contributed by the module behind it as a bean. The fragment finds its model in the
/// variable `panel`: `${panel['trajectory']}`.
public interface ChildPanel {
    int order();

    /// The fragment that draws it, as `measure/panel :: trajectory`; a whole `section` with its heading.
    String fragment();

    /// What the fragment needs; empty when there is nothing to show, then the panel is left out.
    Map<String, Object> model(Grant grant);

    /// The fragment that draws it for the family, by its own log-in; null when the family is shown nothing of it.
    default @Nullable String familyFragment() {
        return null;
    }

    /// What that fragment needs, and nothing else; empty when there is nothing to show.
    default Map<String, Object> familyModel(Grant grant) {
        return Map.of();
    }

    /// The deed without whose right nobody sees what this shows; null when whoever reads the child's courses may.
    default @Nullable Action reading() {
        return null;
    }

    /// How wide it stands on a wide screen.
    default Width width() {
        return Width.WHOLE;
    }

    /// Two halves stand beside each other.
    enum Width {
        WHOLE,
        HALF
    }
}
