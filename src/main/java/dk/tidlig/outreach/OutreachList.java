package dk.tidlig.outreach;

import dk.tidlig.shell.Chip;
import dk.tidlig.shell.cells.Counted;
import java.util.List;

/// The page of places.
///
/// @param known how many there are that are to be told
/// @param untold how many of them were not, or not for long
/// @param rule how long that is, in words
/// @param beside who asks for help, for those who may see it
public record OutreachList(
        List<Row> rows,
        List<Chip> chips,
        List<Chip> kinds,
        long known,
        long untold,
        String rule,
        boolean keeps,
        List<Counted> beside) {
    /// @param last when and that it was told, in words
    /// @param due whether it is to be told
    public record Row(String url, String name, String kind, String last, boolean due) {}
}
