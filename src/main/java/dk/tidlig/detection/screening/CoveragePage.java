package dk.tidlig.detection.screening;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Coverage as it may be shown.
///
/// @param finding the main thing in a sentence
/// @param columns what is counted
/// @param lines a unit each; those with few families stand together
/// @param sum null when nobody was due, or too few to show anything
public record CoveragePage(
        LocalDate from,
        LocalDate to,
        String finding,
        List<String> columns,
        List<Line> lines,
        @Nullable Line sum,
        List<Reason> reasons,
        boolean anyHidden) {
    public CoveragePage {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
        reasons = List.copyOf(reasons);
    }

    /// @param cells as many as there are columns
    public record Line(String name, String due, List<String> cells) {
        public Line {
            cells = List.copyOf(cells);
        }
    }

    public record Reason(String name, String count) {}
}
