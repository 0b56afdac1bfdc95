package dk.tidlig.detection.web;

import dk.tidlig.detection.screening.Coverage;
import dk.tidlig.detection.screening.ScreeningAction;
import dk.tidlig.identity.Actor;
import dk.tidlig.shell.Words;
import dk.tidlig.shell.cells.CountSource;
import dk.tidlig.shell.cells.Counted;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// This year's screenings in the leaders' one picture, as their own page tells them.
@Component
class ScreeningCount implements CountSource {
    private final Coverage coverage;
    private final Words words;

    ScreeningCount(Coverage coverage, Words words) {
        this.coverage = coverage;
        this.words = words;
    }

    @Override
    public Area area() {
        return Area.HEALTH;
    }

    @Override
    public Optional<Counted> of(Actor actor) {
        if (!actor.may(ScreeningAction.READ_COVERAGE.code())) {
            return Optional.empty();
        }
        var today = words.today();
        var page = coverage.of(actor, LocalDate.of(today.getYear(), 1, 1), today);
        return Optional.of(
                new Counted(words.text("detection.count.screenings"), page.finding(), List.of(), "/screenings"));
    }
}
