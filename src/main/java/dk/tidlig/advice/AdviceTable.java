package dk.tidlig.advice;

import dk.tidlig.shell.cells.Hidden;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A year's consultations as they may be shown.
///
/// @param latest the year that runs
public record AdviceTable(
        int year,
        int latest,
        Cell all,
        Cell answered,
        Cell inTime,
        Cell enquired,
        List<Line> themes,
        List<Line> places,
        int minimum) {
    /// @param number null when it is hidden
    public record Cell(@Nullable Long number, Hidden hidden) {}

    /// @param name of a theme or a place
    public record Line(String name, Cell cell) {}
}
