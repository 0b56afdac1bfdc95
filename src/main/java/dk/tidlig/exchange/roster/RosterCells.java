package dk.tidlig.exchange.roster;

import dk.tidlig.child.Cpr;
import dk.tidlig.detection.Institution;
import dk.tidlig.detection.RosterLine;
import dk.tidlig.detection.RosterProblem;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The cells of one line of a roster, read as what they should be.
final class RosterCells {
    private static final int LONGEST = 120;
    private static final LocalDate FIRST_DAY_OF_EXCEL = LocalDate.of(1899, 12, 30);
    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d-M-uuuu").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT));

    private final int number;
    private final Map<RosterColumn, String> cells;
    private final List<RosterProblem> problems;
    private final int before;

    /// @param problems what is wrong is added to these
    RosterCells(int number, Map<RosterColumn, String> cells, List<RosterProblem> problems) {
        this.number = number;
        this.cells = cells;
        this.problems = problems;
        this.before = problems.size();
    }

    /// Nothing when something is wrong with it.
    Optional<RosterLine> line() {
        var given = need(RosterColumn.GIVEN_NAME);
        var family = need(RosterColumn.FAMILY_NAME);
        var institution = need(RosterColumn.INSTITUTION);
        var room = need(RosterColumn.GROUP);
        var cpr = cpr();
        var day = day(cpr);
        var kind = kind();
        return problems.size() > before || day == null
                ? Optional.empty()
                : Optional.of(new RosterLine(number, given, family, day, cpr, institution, kind, room));
    }

    private String cell(RosterColumn column) {
        return cells.getOrDefault(column, "");
    }

    private String need(RosterColumn column) {
        var cell = cell(column);
        if (cell.isEmpty()) {
            wrong("cell-missing", column.title());
        } else if (cell.length() > LONGEST) {
            wrong("too-long", column.title());
        }
        return cell;
    }

    private @Nullable Cpr cpr() {
        var cell = cell(RosterColumn.CPR);
        // a spreadsheet that took the number for one has dropped its first zero
        var whole = cell.matches("\\d{9}") ? "0" + cell : cell;
        var cpr = Cpr.parse(whole);
        if (cpr.isEmpty() && !cell.isEmpty()) {
            wrong("not-a-number");
        }
        return cpr.orElse(null);
    }

    private @Nullable LocalDate day(@Nullable Cpr cpr) {
        var cell = cell(RosterColumn.BIRTH_DATE);
        if (!cell.isEmpty()) {
            return written(cell);
        }
        var told = cpr == null ? Optional.<LocalDate>empty() : cpr.birthDate();
        if (told.isEmpty() && cell(RosterColumn.CPR).isEmpty()) {
            wrong("no-day");
        } else if (told.isEmpty() && cpr != null) {
            wrong("no-day");
        }
        return told.orElse(null);
    }

    private @Nullable LocalDate written(String cell) {
        if (cell.matches("\\d{5}")) {
            return FIRST_DAY_OF_EXCEL.plusDays(Integer.parseInt(cell));
        }
        for (var form : DAYS) {
            try {
                return LocalDate.parse(cell, form);
            } catch (DateTimeException anotherForm) {
                continue;
            }
        }
        wrong("not-a-day", cell);
        return null;
    }

    private Institution.@Nullable Kind kind() {
        var cell = cell(RosterColumn.TYPE).toLowerCase(Locale.ROOT);
        return switch (cell) {
            case "" -> null;
            case "daycare", "dagtilbud", "børnehave", "vuggestue", "dagpleje" -> Institution.Kind.DAYCARE;
            case "school", "skole" -> Institution.Kind.SCHOOL;
            default -> {
                wrong("not-a-kind", cell);
                yield null;
            }
        };
    }

    private void wrong(String reason, String... arguments) {
        problems.add(RosterProblem.of(number, reason, arguments));
    }
}
