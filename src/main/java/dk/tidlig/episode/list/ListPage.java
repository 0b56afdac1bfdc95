package dk.tidlig.episode.list;

import java.util.List;

/// One page of a list.
///
/// @param total rows in all
public record ListPage(List<ListRow> rows, long total) {
    public ListPage {
        rows = List.copyOf(rows);
    }
}
