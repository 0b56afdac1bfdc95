package dk.tidlig.detection.screening;

import dk.tidlig.child.events.ChildEvent;
import dk.tidlig.detection.events.ScreeningEvent;
import dk.tidlig.episode.events.EpisodeEvent;
import dk.tidlig.measure.events.MeasureEvent;
import dk.tidlig.measure.events.MeasureEvent.InstrumentGiven;
import dk.tidlig.programme.Programmes;
import dk.tidlig.programme.screening.ScreeningRules;
import dk.tidlig.shell.Words;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Hears of courses, births and instruments, in the same transaction: they make a screening due, and do it.
@Component
class ScreeningListener {
    private final ScreeningRepository screenings;
    private final Programmes programmes;
    private final DueDays due;
    private final Words words;
    private final ApplicationEventPublisher events;

    ScreeningListener(
            ScreeningRepository screenings,
            Programmes programmes,
            DueDays due,
            Words words,
            ApplicationEventPublisher events) {
        this.screenings = screenings;
        this.programmes = programmes;
        this.due = due;
        this.words = words;
        this.events = events;
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
            screenings.find(it.episode()).ifPresent(one -> given(one, it));
        }
    }

    private void given(Screening one, InstrumentGiven it) {
        var tool = programmes
                .version(one.version())
                .definition()
                .screening()
                .flatMap(rules -> rules.instrument(it.instrument()));
        var before = one.done();
        boolean corrects = before != null && before.result().equals(it.supersedes());
        if (tool.isEmpty() || (!one.takes(it.day()) && !corrects)) {
            return;
        }
        boolean positive = shows(tool.get(), it.bands(), it.critical());
        if (before == null || corrects || (positive && !before.positive())) {
            screenings.done(one.episode(), done(one, it, corrects, positive));
            tell(one, it, positive);
        }
    }

    /// The day of the first one stays when a later one shows signs: the family was screened then.
    private static Screening.Done done(Screening one, InstrumentGiven it, boolean corrects, boolean positive) {
        var before = one.done();
        var on = (before == null || (corrects && one.takes(it.day()))) ? it.day() : before.on();
        return new Screening.Done(on, it.result(), it.instrument(), it.version(), positive);
    }

    private void tell(Screening one, InstrumentGiven it, boolean positive) {
        if (one.done() == null) {
            events.publishEvent(new ScreeningEvent.Done(one.episode(), it.day(), it.stamp()));
        }
        if (positive && !one.positive()) {
            events.publishEvent(new ScreeningEvent.Positive(one.episode(), it.day(), it.stamp()));
        }
        if (!positive && one.undecided()) {
            events.publishEvent(new ScreeningEvent.Cleared(one.episode(), it.stamp()));
        }
    }

    private static boolean shows(ScreeningRules.Tool tool, Set<String> bands, boolean critical) {
        return critical || tool.positive().stream().anyMatch(bands::contains);
    }
}
