package dk.tidlig.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import dk.tidlig.kernel.SheetCell;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The refused lines of a sheet as a file of their own: as they were, with a last column that says why. Corrected, it
/// can be sent in again: the last column is one nobody asks for, and what keeps a cell from being a formula is taken
/// off when it is read.
final class RefusedLines {
    private RefusedLines() {}

    static String file(Sheet sheet, List<Problem> problems, Function<Problem, String> words) {
        var byLine = problems.stream().collect(Collectors.groupingBy(Problem::line));
        var written = new StringWriter();
        try (var csv = CsvWriter.builder().fieldSeparator(sheet.separator()).build(written)) {
            csv.writeRecord(with(sheet.heading(), "refused_because"));
            for (var line : sheet.lines()) {
                var reasons = byLine.get(line.number());
                if (reasons != null) {
                    csv.writeRecord(with(
                            padded(line.raw(), sheet.heading().size()),
                            reasons.stream().map(words).collect(Collectors.joining("; "))));
                }
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return written.toString();
    }

    private static List<String> padded(List<String> cells, int width) {
        var full = new ArrayList<>(cells.subList(0, Math.min(cells.size(), width)));
        while (full.size() < width) {
            full.add("");
        }
        return full;
    }

    private static List<String> with(List<String> cells, String last) {
        return Stream.concat(cells.stream(), Stream.of(last))
                .map(SheetCell::safe)
                .toList();
    }
}
