package dk.tidlig.exchange.roster;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dk.tidlig.detection.RosterLine;
import dk.tidlig.detection.RosterProblem;
import dk.tidlig.exchange.SheetText;
import dk.tidlig.kernel.SheetCell;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/// A roster as a desk sends it: CSV with comma, semicolon or tab, or the first sheet of an Excel file. Columns in any
/// order, unknown ones left alone.
///
/// @param lines those that could be read
/// @param problems of those that could not
public record RosterFile(List<RosterLine> lines, List<RosterProblem> problems) {
    public RosterFile {
        lines = List.copyOf(lines);
        problems = List.copyOf(problems);
    }

    private record Raw(int number, List<String> cells) {}

    public static RosterFile read(byte[] bytes) {
        try {
            if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
                return of(excel(bytes));
            }
            return SheetText.isBinary(bytes) ? unreadable() : of(csv(bytes));
        } catch (CsvParseException | ExcelReaderException | IOException broken) {
            return unreadable();
        }
    }

    private static RosterFile unreadable() {
        return new RosterFile(List.of(), List.of(RosterProblem.of(0, "unreadable")));
    }

    private static List<Raw> csv(byte[] bytes) throws IOException {
        var text = SheetText.of(bytes);
        var heading = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char separator = heading.indexOf('\t') >= 0 ? '\t' : heading.indexOf(';') >= 0 ? ';' : ',';
        var rows = new ArrayList<Raw>();
        try (var csv = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofCsvRecord(text)) {
            for (CsvRecord row : csv) {
                rows.add(new Raw((int) row.getStartingLineNumber(), row.getFields()));
            }
        }
        return rows;
    }

    private static List<Raw> excel(byte[] bytes) throws IOException {
        if (!Unpacked.isSmall(bytes)) {
            throw new IOException("larger unpacked than a roster can be");
        }
        var rows = new ArrayList<Raw>();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes));
                var stream = workbook.getFirstSheet().openStream()) {
            stream.forEach(row -> rows.add(new Raw(row.getRowNum(), cells(row))));
        }
        return rows;
    }

    private static List<String> cells(Row row) {
        var cells = new ArrayList<String>();
        for (int i = 0; i < row.getCellCount(); i++) {
            cells.add(row.getOptionalCell(i).map(RosterFile::text).orElse(""));
        }
        return cells;
    }

    private static String text(Cell cell) {
        return cell.getText() == null ? "" : cell.getText();
    }

    private static RosterFile of(List<Raw> rows) {
        if (rows.isEmpty()) {
            return new RosterFile(List.of(), List.of(RosterProblem.of(0, "empty")));
        }
        var columns = new EnumMap<RosterColumn, Integer>(RosterColumn.class);
        var heading = rows.getFirst().cells();
        for (int i = 0; i < heading.size(); i++) {
            int place = i;
            RosterColumn.named(heading.get(i)).ifPresent(column -> columns.putIfAbsent(column, place));
        }
        var problems = missing(columns);
        var lines = new ArrayList<RosterLine>();
        if (problems.isEmpty()) {
            rows.stream()
                    .skip(1)
                    .filter(row -> row.cells().stream().anyMatch(cell -> !cell.isBlank()))
                    .forEach(row -> new RosterCells(row.number(), cells(row, columns), problems)
                            .line()
                            .ifPresent(lines::add));
        }
        return new RosterFile(lines, problems);
    }

    private static List<RosterProblem> missing(Map<RosterColumn, Integer> columns) {
        var problems = new ArrayList<RosterProblem>();
        for (var column : RosterColumn.values()) {
            if (!columns.containsKey(column) && !column.optional()) {
                problems.add(RosterProblem.of(1, "column-missing", column.title()));
            }
        }
        if (!columns.containsKey(RosterColumn.CPR) && !columns.containsKey(RosterColumn.BIRTH_DATE)) {
            problems.add(RosterProblem.of(1, "column-missing", RosterColumn.CPR.title()));
        }
        return problems;
    }

    private static Map<RosterColumn, String> cells(Raw row, Map<RosterColumn, Integer> columns) {
        var cells = new EnumMap<RosterColumn, String>(RosterColumn.class);
        columns.forEach((column, place) -> {
            if (place < row.cells().size()) {
                cells.put(column, SheetCell.asItWas(row.cells().get(place).strip()));
            }
        });
        return cells;
    }
}
