package dk.tidlig.outreach;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A place as it is read.
///
/// @param due whether it is to be told
public record PlacePage(
        String id,
        String name,
        String kind,
        @Nullable String contact,
        String last,
        boolean due,
        boolean ended,
        List<Told> told,
        PlaceChoices choices,
        boolean keeps) {
    /// @param what the day and the way
    public record Told(String what, String who, @Nullable String words) {}
}
