package dk.tidlig.advice;

import dk.tidlig.identity.Actor;
import dk.tidlig.shell.Words;
import dk.tidlig.shell.cells.CountSource;
import dk.tidlig.shell.cells.Counted;
import dk.tidlig.shell.cells.Hidden;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// This year's consultations in the leaders' one picture, as their own page of figures tells them.
@Component
class AdviceCount implements CountSource {
    private final AdviceFigures figures;
    private final Words words;

    AdviceCount(AdviceFigures figures, Words words) {
        this.figures = figures;
        this.words = words;
    }

    @Override
    public Area area() {
        return Area.FAMILY;
    }

    @Override
    public Optional<Counted> of(Actor actor) {
        if (!actor.may(AdviceAction.READ_FIGURES.code())) {
            return Optional.empty();
        }
        int year = words.today().getYear();
        var table = figures.of(actor, year);
        return Optional.of(new Counted(
                words.text("advice.count.title"),
                words.text("advice.count.finding", String.valueOf(year)),
                List.of(
                        line("advice.count.all", table.all()),
                        line("advice.count.answered", table.answered()),
                        line("advice.count.in-time", table.inTime())),
                "/advice/figures"));
    }

    private Counted.Line line(String key, AdviceTable.Cell cell) {
        var number = cell.hidden() == Hidden.NO ? cell.number() : null;
        return new Counted.Line(words.text(key), number == null ? Counted.Line.HIDDEN : words.count(number), null);
    }
}
