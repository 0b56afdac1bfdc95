package dk.tidlig.detection.round;

import java.util.List;
import java.util.stream.Stream;
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

    /// The lines that can be drawn, and their sum.
    public List<Line> drawn() {
        return Stream.concat(lines.stream(), Stream.ofNullable(sum))
                .filter(line -> !line.drawn().isEmpty())
                .toList();
    }

    /// Whether nobody was rated on this scale in the round before.
    public boolean nothingBefore() {
        return sum != null && sum.change().stream().allMatch("0"::equals);
    }

    /// @param key of the institution to look into; null where there is nothing more to see
    /// @param complete how many have a place or a reason, of how many; in per cent
    /// @param missing how many have a reason instead of a place
    /// @param places how many at each place; `–` where it is hidden
    /// @param drawn the places as parts of a bar, in their order; empty where one of them is hidden
    /// @param change how many are better, the same and worse placed than in their round before
    public record Line(
            @Nullable String key,
            String name,
            String complete,
            int percent,
            String missing,
            List<String> places,
            List<Part> drawn,
            List<String> change) {
        public Line {
            places = List.copyOf(places);
            drawn = List.copyOf(drawn);
            change = List.copyOf(change);
        }
    }

    /// One place's part of a bar.
    ///
    /// @param from where it begins, in per cent of the bar
    /// @param width in per cent of the bar, above 0
    /// @param sign index of the sign of its zone: 0 is best
    public record Part(double from, double width, int sign) {}
}
