package dk.tidlig.detection.screening;

import dk.tidlig.detection.screening.CoverageCount.Unit;
import dk.tidlig.shell.Words;
import dk.tidlig.shell.cells.Hidden;
import dk.tidlig.tenancy.Municipalities;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Makes a table of what was counted and hides small cells, always in twos, the line of sums among them.
@Component
class CoverageTable {
    private static final String NOTHING = "–";

    private final Municipalities municipalities;
    private final Words words;

    CoverageTable(Municipalities municipalities, Words words) {
        this.municipalities = municipalities;
        this.words = words;
    }

    CoverageCount fresh() {
        return new CoverageCount(municipalities.current().minimumCell());
    }

    LocalDate today() {
        return words.today();
    }

    String nowhere() {
        return words.text("detection.screening.coverage.no-unit");
    }

    /// @param reasons the wording of each, by code
    CoveragePage page(CoverageCount count, LocalDate from, LocalDate to, Map<String, String> reasons) {
        var lines = count.units();
        var sum = lines.stream().reduce((one, other) -> one.with(other, null)).orElse(null);
        if (sum == null) {
            var none = count.nobody() ? "detection.screening.coverage.none" : "detection.screening.coverage.few";
            return new CoveragePage(from, to, words.text(none), columns(), List.of(), null, List.of(), false);
        }
        var all = Stream.concat(lines.stream(), Stream.of(sum)).toList();
        var hidden = count.small().table(all.stream().map(Unit::cells).toList());
        var shown = IntStream.range(0, all.size())
                .mapToObj(i -> line(name(all.get(i), i == lines.size()), all.get(i), hidden.get(i)))
                .toList();
        var below = shown.getLast();
        return new CoveragePage(
                from,
                to,
                finding(below),
                columns(),
                shown.subList(0, lines.size()),
                below,
                reasons(count, reasons, below.cells().get(2).equals(NOTHING)),
                hidden.stream().flatMap(List::stream).anyMatch(it -> it != Hidden.NO));
    }

    private List<String> columns() {
        return CoverageCount.COLUMNS.stream()
                .map(it -> words.text("detection.screening.column." + ScreeningReading.code(it.getFirst())))
                .toList();
    }

    private String finding(CoveragePage.Line sum) {
        var inTime = sum.cells().getFirst();
        return inTime.equals(NOTHING)
                ? words.text("detection.screening.coverage.due", sum.due())
                : words.text("detection.screening.coverage.finding", inTime, sum.due());
    }

    private String name(Unit unit, boolean sum) {
        if (sum) {
            return words.text("detection.screening.coverage.all");
        }
        var name = unit.name();
        return name == null ? words.text("detection.screening.coverage.others") : name;
    }

    private CoveragePage.Line line(String name, Unit unit, List<Hidden> hidden) {
        return new CoveragePage.Line(
                name,
                words.count(unit.due()),
                IntStream.range(0, hidden.size())
                        .mapToObj(i -> count(unit.cells().get(i), hidden.get(i)))
                        .toList());
    }

    private List<CoveragePage.Reason> reasons(CoverageCount count, Map<String, String> names, boolean allHidden) {
        var codes = List.copyOf(names.keySet());
        var counts = codes.stream().map(count::because).toList();
        var hidden = count.small().partition(counts);
        return IntStream.range(0, codes.size())
                .mapToObj(i -> new CoveragePage.Reason(
                        String.valueOf(names.get(codes.get(i))),
                        count(counts.get(i), allHidden ? Hidden.TOO_FEW : hidden.get(i))))
                .toList();
    }

    private String count(long count, Hidden hidden) {
        return hidden == Hidden.NO ? words.count(count) : NOTHING;
    }
}
