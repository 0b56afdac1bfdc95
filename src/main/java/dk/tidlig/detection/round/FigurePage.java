package dk.tidlig.detection.round;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A round in numbers, as they may be shown.
///
/// @param part the institution it is of; null for the whole municipality
/// @param places what each place of the scale is called
/// @param lines by institution or by room
/// @param sum of them all; null where there is none
/// @param anyHidden whether some cell is
public record FigurePage(
        String round,
        String name,
        @Nullable String part,
        List<String> places,
        List<Line> lines,
        @Nullable Line sum,
        boolean anyHidden) {
    public FigurePage {
        places = List.copyOf(places);
        lines = List.copyOf(lines);
    }

    /// Whether nobody was rated on this scale in the round before.
    public boolean nothingBefore() {
        return sum != null && sum.change().stream().allMatch("0"::equals);
    }

    /// @param key of the institution to look into; null where there is nothing more to see
    /// @param complete how many have a place or a reason, of how many; in per cent
    /// @param missing how many have a reason instead of a place
    /// @param places how many at each place; `–` where it is hidden
    /// @param change how many are better, the same and worse placed than in their round before
    public record Line(
            @Nullable String key,
            String name,
            String complete,
            int percent,
            String missing,
            List<String> places,
            List<String> change) {
        public Line {
            places = List.copyOf(places);
            change = List.copyOf(change);
        }
    }
}
