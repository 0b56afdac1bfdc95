package dk.tidlig.episode;

import dk.tidlig.access.Action;
import dk.tidlig.access.Grant;
import org.jspecify.annotations.Nullable;

/// One of the key facts in the child's head, contributed by the module behind it as a bean: who is responsible (10),
/// the place on the ruler (20), the next limit (30).
public interface HeadFact {
    int order();

    /// The deed without whose right nobody sees what this shows; null when whoever reads the child's courses may.
    default @Nullable Action reading() {
        return null;
    }

    /// Nothing when there is nothing to say.
    @Nullable
    HeadFactView fact(Grant grant);
}
