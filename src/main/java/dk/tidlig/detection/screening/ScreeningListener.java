package dk.tidlig.detection.screening;

import dk.tidlig.child.events.ChildEvent;
import dk.tidlig.episode.events.EpisodeEvent;
import dk.tidlig.measure.events.MeasureEvent;
import dk.tidlig.measure.events.MeasureEvent.InstrumentGiven;
import dk.tidlig.programme.Programmes;
import dk.tidlig.shell.Words;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Hears of courses, births and instruments, in the same transaction: they make a screening due, and do it.
@Component
class ScreeningListener {
    private final ScreeningRepository screenings;
    private final Programmes programmes;
    private final DueDays due;
    private final TakenResults taken;
    private final Words words;

    ScreeningListener(
            ScreeningRepository screenings, Programmes programmes, DueDays due, TakenResults taken, Words words) {
        this.screenings = screenings;
        this.programmes = programmes;
        this.due = due;
        this.taken = taken;
        this.words = words;
    }

    @EventListener
    void on(EpisodeEvent event) {
        switch (event) {
            case EpisodeEvent.Opened it -> opened(it);
            case EpisodeEvent.ResponsibleChanged it -> screenings.responsible(it.episode(), it.to());
            case EpisodeEvent.Closed it -> screenings.close(it.episode(), words.dayOf(it.closedAt()));
            case EpisodeEvent.HelperAssigned _, EpisodeEvent.HelperReleased _ -> {}
            case EpisodeEvent.ContactMade _, EpisodeEvent.ContactTried _ -> {}
        }
    }

    private void opened(EpisodeEvent.Opened it) {
        if (programmes.version(it.version()).definition().screening().isPresent()) {
            var day = words.dayOf(it.openedAt());
            due.begin(Screening.begun(it.episode(), it.child(), it.version(), it.responsible(), day), it.stamp());
        }
    }

    @EventListener
    void on(ChildEvent event) {
        for (var one : screenings.of(event.child())) {
            if (one.closedOn() == null) {
                switch (event) {
                    case ChildEvent.Born it -> due.reckon(one, it.bornOn(), it.stamp());
                    case ChildEvent.BirthDayCorrected it -> due.correct(one, it.bornOn(), it.stamp());
                    case ChildEvent.Ended it ->
                        screenings.close(one.episode(), words.dayOf(it.stamp().at()));
                }
            }
        }
    }

    @EventListener
    void on(MeasureEvent event) {
        if (event instanceof InstrumentGiven it) {
            taken.given(it);
        }
    }
}
