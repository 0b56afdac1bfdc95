package dk.tidlig.exchange;

import java.util.List;
import java.util.function.Function;

/// What became of a file.
///
/// @param lines lines with content, the heading not counted
/// @param imported lines taken in now
/// @param unchanged lines that were here already
/// @param refused lines refused
/// @param problems in the order of the file
/// @param warnings what was odd and did no harm
public record ImportResult(
        int lines,
        int imported,
        int unchanged,
        int refused,
        List<Problem> problems,
        List<Problem> warnings,
        Sheet sheet) {
    public ImportResult {
        problems = List.copyOf(problems);
        warnings = List.copyOf(warnings);
    }

    /// Whether all of the file is in the system now.
    public boolean whole() {
        return problems.isEmpty();
    }

    /// The refused lines as they were, with their reasons in a last column.
    public String refusedLines(Function<Problem, String> words) {
        return RefusedLines.file(sheet, problems, words);
    }
}
