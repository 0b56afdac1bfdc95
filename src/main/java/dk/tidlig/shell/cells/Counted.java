package dk.tidlig.shell.cells;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Counts without names, as a module tells them on a page that gathers those of many.
///
/// @param finding the main thing in a sentence
/// @param url where more of it stands
public record Counted(String title, String finding, List<Line> lines, String url) {
    public Counted {
        lines = List.copyOf(lines);
    }

    /// @param number as it is written; a dash where it is too few to be told
    /// @param percent the length of a bar beside it, from 0 to 100; null when it has none
    public record Line(String name, String number, @Nullable Integer percent) {
        public static final String HIDDEN = "–";
    }
}
