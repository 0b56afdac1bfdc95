package dk.tidlig.detection.screening;

import dk.tidlig.detection.events.ScreeningEvent;
import dk.tidlig.episode.EpisodeId;
import dk.tidlig.measure.events.MeasureEvent.InstrumentGiven;
import dk.tidlig.measure.instrument.StandingResults;
import dk.tidlig.programme.Programmes;
import dk.tidlig.programme.screening.ScreeningRules;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Takes what instruments gave as the screening: of every course of the child that has one to do.
@Component
class TakenResults {
    private final ScreeningRepository screenings;
    private final StandingResults results;
    private final Programmes programmes;
    private final ApplicationEventPublisher events;

    TakenResults(
            ScreeningRepository screenings,
            StandingResults results,
            Programmes programmes,
            ApplicationEventPublisher events) {
        this.screenings = screenings;
        this.results = results;
        this.programmes = programmes;
        this.events = events;
    }

    void given(InstrumentGiven it) {
        screenings.of(it.child()).forEach(one -> given(one, it));
    }

    /// What was given before the screening was found, or before its day was known.
    void earlier(EpisodeId course) {
        screenings
                .find(course)
                .ifPresent(found -> results.of(found.child())
                        .forEach(it -> screenings.find(course).ifPresent(one -> given(one, it))));
    }

    private void given(Screening one, InstrumentGiven it) {
        var tool = programmes
                .version(one.version())
                .definition()
                .screening()
                .flatMap(rules -> rules.instrument(it.instrument()));
        var before = one.done();
        boolean corrects = before != null && before.result().equals(it.supersedes());
        boolean counts = one.hears(it.episode(), it.day()) && one.takes(it.day());
        if (tool.isEmpty() || (!counts && !corrects)) {
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

    /// Nobody could decide before the screening was there: one that is found later is to be decided from that day.
    private void tell(Screening one, InstrumentGiven it, boolean positive) {
        if (one.done() == null) {
            events.publishEvent(new ScreeningEvent.Done(one.episode(), it.day(), it.stamp()));
        }
        if (positive && !one.positive()) {
            var from = later(it.day(), one.openedOn());
            events.publishEvent(new ScreeningEvent.Positive(one.episode(), one.version(), from, it.stamp()));
        }
        if (!positive && one.undecided()) {
            events.publishEvent(new ScreeningEvent.Cleared(one.episode(), it.stamp()));
        }
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static boolean shows(ScreeningRules.Tool tool, Set<String> bands, boolean critical) {
        return critical || tool.positive().stream().anyMatch(bands::contains);
    }
}
