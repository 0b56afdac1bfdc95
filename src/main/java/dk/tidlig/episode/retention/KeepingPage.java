package dk.tidlig.episode.retention;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What keeps a child's record, and until when.
///
/// @param child how the child is spoken of
/// @param until the last day it is kept; null while something runs, is held or has no end
/// @param held what keeps it; null when nothing does
/// @param past what kept it before
/// @param listed when it goes; null when it is not on the list
public record KeepingPage(
        String child,
        List<KeptLine> records,
        @Nullable String until,
        @Nullable HeldLine held,
        List<HeldLine> past,
        @Nullable ListedLine listed) {
    public KeepingPage {
        records = List.copyOf(records);
        past = List.copyOf(past);
    }

    /// @param lifted who ended it, when and why; null while it stands
    public record HeldLine(
            String childId,
            String child,
            String reason,
            String who,
            String when,
            @Nullable String lifted) {}

    /// @param archived who said that the archive has it, and when; null when nobody has
    public record ListedLine(
            String childId,
            String child,
            String goesOn,
            String keptUntil,
            List<KeptLine> records,
            boolean waits,
            @Nullable String archived) {
        public ListedLine {
            records = List.copyOf(records);
        }
    }
}
