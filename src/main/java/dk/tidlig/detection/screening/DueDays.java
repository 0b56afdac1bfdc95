package dk.tidlig.detection.screening;

import dk.tidlig.child.ChildNames;
import dk.tidlig.detection.events.ScreeningEvent;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.programme.Programmes;
import dk.tidlig.programme.screening.ScreeningRules;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Reckons from which day a family is due its screening, by the programme's rule, and tells of it.
@Component
class DueDays {
    private final ScreeningRepository screenings;
    private final ChildNames names;
    private final Programmes programmes;
    private final TakenResults taken;
    private final ApplicationEventPublisher events;

    DueDays(
            ScreeningRepository screenings,
            ChildNames names,
            Programmes programmes,
            TakenResults taken,
            ApplicationEventPublisher events) {
        this.screenings = screenings;
        this.names = names;
        this.programmes = programmes;
        this.taken = taken;
        this.events = events;
    }

    void begin(Screening one, Stamp stamp) {
        screenings.await(one);
        names.birthDay(one.child()).ifPresent(born -> reckon(one, born, stamp));
    }

    void reckon(Screening one, LocalDate born, Stamp stamp) {
        var programme = programmes.version(one.version()).definition();
        var rules = programme.screening().orElseThrow();
        var due = rules.dueOn(born, one.openedOn());
        if (due.isEmpty() && one.done() != null) {
            return;
        }
        var window = due.map(
                on -> new Screening.Window(rules.oldEnoughOn(born), on, ScreeningRules.inTime(programme.clocks(), on)));
        screenings.due(one.episode(), window.orElse(null), rules.tooOldOn(born));
        if (one.done() == null && one.reason() == null) {
            due.ifPresent(on -> events.publishEvent(new ScreeningEvent.Due(one.episode(), one.version(), on, stamp)));
        }
        if (one.done() == null) {
            taken.earlier(one.episode());
        }
    }

    /// What was reckoned by a wrong day of birth is reckoned again. One that is done stays so, maybe in time now.
    void correct(Screening one, LocalDate born, Stamp stamp) {
        if (one.done() == null) {
            events.publishEvent(new ScreeningEvent.Moved(one.episode(), stamp));
        }
        reckon(one, born, stamp);
    }
}
