package dk.tidlig.exchange;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The cells of one line read as what they should be. What cannot be read is a problem of its cell.
final class Cells {
    private static final Set<Column> REQUIRED =
            EnumSet.of(Column.ENQUIRY_ID, Column.RECEIVED_ON, Column.CHANNEL, Column.CHILD_REF, Column.PROBLEM);
    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("dd-MM-uuuu").withResolverStyle(ResolverStyle.STRICT));
    private static final int LONGEST = 200;

    private final Line line;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<Column> unreadable = EnumSet.noneOf(Column.class);

    Cells(Line line) {
        this.line = line;
        REQUIRED.stream().filter(column -> line.cell(column).isEmpty()).forEach(column -> wrong(column, "empty"));
    }

    List<Problem> problems() {
        return problems;
    }

    /// Whether the cell is there and can be read.
    boolean has(Column column) {
        return !line.cell(column).isEmpty() && !unreadable.contains(column);
    }

    String text(Column column) {
        var cell = line.cell(column);
        if (cell.length() > LONGEST) {
            wrong(column, "too-long", LONGEST);
        }
        return cell;
    }

    @Nullable
    String optional(Column column) {
        var cell = text(column);
        return cell.isEmpty() ? null : cell;
    }

    List<String> codes(Column column) {
        var cell = text(column);
        return cell.isEmpty()
                ? List.of()
                : Arrays.stream(cell.split("\\+", -1)).map(String::strip).toList();
    }

    @Nullable
    LocalDate day(Column column) {
        var cell = line.cell(column);
        if (cell.isEmpty()) {
            return null;
        }
        for (var form : DAYS) {
            try {
                return LocalDate.parse(cell, form);
            } catch (DateTimeException anotherForm) {
                continue;
            }
        }
        wrong(column, "not-a-date", cell);
        return null;
    }

    LocalDate dayOrToday(Column column, LocalDate today) {
        var day = day(column);
        return day == null ? today : day;
    }

    int count(Column column) {
        var cell = line.cell(column);
        if (cell.isEmpty()) {
            return 0;
        }
        if (cell.matches("\\d{1,4}")) {
            return Integer.parseInt(cell);
        }
        wrong(column, "not-a-count", cell);
        return 0;
    }

    /// A number as a Danish or an English sheet writes it.
    @Nullable
    BigDecimal number(Column column) {
        var cell = line.cell(column);
        if (cell.isEmpty()) {
            return null;
        }
        if (cell.matches("-?\\d{1,4}([.,]\\d{1,2})?")) {
            return new BigDecimal(cell.replace(',', '.'));
        }
        wrong(column, "not-a-number", cell);
        return null;
    }

    private void wrong(Column column, String reason, Object... arguments) {
        unreadable.add(column);
        problems.add(Problem.at(line.number(), column, reason, arguments));
    }
}
