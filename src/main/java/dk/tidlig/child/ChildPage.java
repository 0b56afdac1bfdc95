package dk.tidlig.child;

import java.util.List;

/// One page of a search's findings.
///
/// @param total findings in all
public record ChildPage(List<ChildRow> rows, int page, long total) {
    public ChildPage {
        rows = List.copyOf(rows);
    }
}
