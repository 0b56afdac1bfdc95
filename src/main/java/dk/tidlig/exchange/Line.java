package dk.tidlig.exchange;

import java.util.List;
import java.util.Map;

/// One line as it stands in the file: cells by column, and the whole of it as it was, for the file of refused lines.
///
/// @param number counted from 1, the heading included
record Line(long number, Map<Column, String> cells, List<String> raw) {
    Line {
        cells = Map.copyOf(cells);
        raw = List.copyOf(raw);
    }

    /// The cell without surrounding space; empty when the column is not in the file.
    String cell(Column column) {
        return cells.getOrDefault(column, "");
    }
}
