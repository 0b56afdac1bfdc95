package dk.tidlig.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dk.tidlig.kernel.SheetCell;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads what real desks send: comma, semicolon or tab; UTF-8 with or without a byte-order mark, or Windows-1252;
/// columns in any order, unknown ones named, blank lines passed over.
final class SheetReader {
    private SheetReader() {}

    static Sheet read(byte[] bytes) {
        var text = SheetText.of(bytes);
        if (text.isBlank()) {
            return Sheet.unreadable(Problem.ofFile("empty-file"));
        }
        if (SheetText.isBinary(bytes)) {
            return Sheet.unreadable(Problem.ofFile("not-text"));
        }
        char separator = separator(text);
        try (var csv = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofCsvRecord(text)) {
            return sheet(csv, separator);
        } catch (CsvParseException broken) {
            return Sheet.unreadable(Problem.ofFile("broken-csv", String.valueOf(broken.getMessage())));
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }

    /// The one that splits the heading into the most known columns.
    private static char separator(String text) {
        var heading = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char best = ',';
        long most = -1;
        for (char candidate : new char[] {',', ';', '\t'}) {
            long known = List.of(heading.split(String.valueOf(candidate), -1)).stream()
                    .filter(cell -> Column.named(unquoted(cell)).isPresent())
                    .count();
            if (known > most) {
                most = known;
                best = candidate;
            }
        }
        return best;
    }

    private static Sheet sheet(CsvReader<CsvRecord> csv, char separator) {
        var records = csv.iterator();
        var heading = records.next().getFields().stream().map(String::strip).toList();
        var problems = new ArrayList<Problem>();
        var columns = columns(heading, problems);
        var unknown = heading.stream()
                .filter(title -> !title.isEmpty() && Column.named(title).isEmpty())
                .toList();
        var lines = new ArrayList<Line>();
        while (problems.isEmpty() && records.hasNext()) {
            var line = line(records.next(), columns);
            if (line.raw().stream().anyMatch(cell -> !cell.isBlank())) {
                lines.add(line);
                if (line.raw().size() > heading.size()) {
                    problems.add(Problem.ofLine(
                            line.number(), "too-many-cells", line.raw().size(), heading.size()));
                }
            }
        }
        return new Sheet(heading, separator, lines, unknown, problems);
    }

    private static List<@Nullable Column> columns(List<String> heading, List<Problem> problems) {
        var columns = new ArrayList<@Nullable Column>();
        var seen = new HashSet<Column>();
        for (var title : heading) {
            var column = Column.named(title);
            columns.add(column.orElse(null));
            if (column.isPresent() && !seen.add(column.get())) {
                problems.add(Problem.at(1, column.get(), "column-twice"));
            }
        }
        for (var column : Column.values()) {
            if (!seen.contains(column)) {
                problems.add(Problem.at(1, column, "column-missing"));
            }
        }
        return columns;
    }

    private static Line line(CsvRecord read, List<@Nullable Column> columns) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        var raw = read.getFields();
        for (int i = 0; i < Math.min(raw.size(), columns.size()); i++) {
            var column = columns.get(i);
            if (column != null) {
                cells.put(column, SheetCell.asItWas(raw.get(i).strip()));
            }
        }
        return new Line(read.getStartingLineNumber(), cells, raw);
    }

    private static String unquoted(String cell) {
        var text = cell.strip();
        return text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")
                ? text.substring(1, text.length() - 1)
                : text;
    }
}
