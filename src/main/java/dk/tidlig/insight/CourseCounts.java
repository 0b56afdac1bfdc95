package dk.tidlig.insight;

import dk.tidlig.identity.Actor;
import dk.tidlig.programme.Programmes;
import dk.tidlig.shell.Words;
import dk.tidlig.shell.cells.CountSource;
import dk.tidlig.shell.cells.Counted;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Each programme's enquiries of the year and what became of them, as its own page of figures tells it.
@Component
class CourseCounts implements CountSource {
    private final FigureBook book;
    private final Programmes programmes;
    private final Words words;

    CourseCounts(FigureBook book, Programmes programmes, Words words) {
        this.book = book;
        this.programmes = programmes;
        this.words = words;
    }

    @Override
    public Area area() {
        return Area.FAMILY;
    }

    @Override
    public Optional<Counted> of(Actor actor) {
        if (!actor.may(InsightAction.READ_FIGURES.code())) {
            return Optional.empty();
        }
        int year = words.today().getYear();
        var lines = programmes.list().stream()
                .map(it -> line(
                        it.definition().name().in(actor.language()), book.of(actor, it.code(), Period.ofYear(year))))
                .toList();
        return Optional.of(new Counted(
                words.text("insight.courses.title"),
                words.text("insight.courses.finding", String.valueOf(year)),
                lines,
                "/figures"));
    }

    private Counted.Line line(String programme, Figures it) {
        return new Counted.Line(
                programme,
                words.text("insight.courses.line", said(it.enquiries()), said(it.accepted()), said(it.ended())),
                null);
    }

    private String said(Cell cell) {
        var value = cell.shown() ? cell.value() : null;
        return value == null ? Counted.Line.HIDDEN : words.count(value.longValue());
    }
}
