package dk.tidlig.advice;

import dk.tidlig.access.Gate;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.UseCase;
import dk.tidlig.shell.Words;
import dk.tidlig.shell.cells.Hidden;
import dk.tidlig.shell.cells.Suppression;
import dk.tidlig.tenancy.Municipalities;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// How many consultations there were in a year, on what and where. Small cells are hidden, by themes and by places each
/// in twos.
@UseCase
public class AdviceFigures {
    private final Gate gate;
    private final AdviceCounts counts;
    private final AdviceWords says;
    private final Municipalities municipalities;
    private final Words words;

    AdviceFigures(Gate gate, AdviceCounts counts, AdviceWords says, Municipalities municipalities, Words words) {
        this.gate = gate;
        this.counts = counts;
        this.says = says;
        this.municipalities = municipalities;
        this.words = words;
    }

    public AdviceTable of(Actor actor, int year) {
        var grant = gate.require(actor, AdviceAction.READ_FIGURES);
        var small = new Suppression(municipalities.current().minimumCell());
        var sums = counts.sums(grant, year);
        return new AdviceTable(
                year,
                words.today().getYear(),
                cell(sums.all(), small.byCount(sums.all())),
                cell(sums.answered(), small.partOf(sums.answered(), sums.all())),
                cell(sums.inTime(), small.partOf(sums.inTime(), sums.answered())),
                cell(sums.enquired(), small.partOf(sums.enquired(), sums.all())),
                lines(counts.byTheme(grant, year), small, code -> says.theme(code, actor.language())),
                lines(counts.byPlace(grant, year), small, code -> says.place(code, actor.language())),
                municipalities.current().minimumCell());
    }

    private static List<AdviceTable.Line> lines(
            List<AdviceCounts.Count> counted, Suppression small, UnaryOperator<String> called) {
        var hidden =
                small.partition(counted.stream().map(AdviceCounts.Count::number).toList());
        var lines = new ArrayList<AdviceTable.Line>();
        for (int i = 0; i < counted.size(); i++) {
            var it = counted.get(i);
            lines.add(new AdviceTable.Line(called.apply(it.code()), cell(it.number(), hidden.get(i))));
        }
        return List.copyOf(lines);
    }

    private static AdviceTable.Cell cell(long number, Hidden hidden) {
        return new AdviceTable.Cell(hidden == Hidden.NO ? number : null, hidden);
    }
}
