package dk.tidlig.episode.retention;

import dk.tidlig.episode.retention.KeepingPage.HeldLine;
import dk.tidlig.episode.retention.KeepingPage.ListedLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is about to be erased, what is kept longer, and what was erased.
///
/// @param count how many are on the list, of which the first are shown
/// @param days how many days something is listed before it goes; null where the municipality has not said, and nothing
///        goes
/// @param source where that comes from
public record ErasurePage(
        List<ListedLine> going,
        long count,
        List<HeldLine> held,
        List<ErasedLine> erased,
        @Nullable Integer days,
        String source) {
    public ErasurePage {
        going = List.copyOf(going);
        held = List.copyOf(held);
        erased = List.copyOf(erased);
    }

    /// @param number the first letters of the id that the child had
    public record ErasedLine(String number, String when, boolean byHand, List<String> rules, String rows) {
        public ErasedLine {
            rules = List.copyOf(rules);
        }
    }
}
