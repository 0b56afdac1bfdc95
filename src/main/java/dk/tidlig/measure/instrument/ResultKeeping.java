package dk.tidlig.measure.instrument;

import dk.tidlig.access.Grant;
import dk.tidlig.episode.EpisodeView;
import dk.tidlig.measure.events.MeasureEvent;
import dk.tidlig.measure.instrument.definition.Instrument;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Counts what was answered, writes it, and tells of it.
@Component
class ResultKeeping {
    private final ResultRules rules;
    private final InstrumentShelf shelf;
    private final ResultRepository results;
    private final ApplicationEventPublisher events;

    ResultKeeping(
            ResultRules rules, InstrumentShelf shelf, ResultRepository results, ApplicationEventPublisher events) {
        this.rules = rules;
        this.shelf = shelf;
        this.results = results;
        this.events = events;
    }

    void add(
            Grant grant,
            EpisodeView course,
            Instrument instrument,
            GiveInstrument given,
            @Nullable ResultId instead,
            @Nullable String reason) {
        var sound = rules.judge(grant, instrument, given);
        shelf.keep(grant, instrument, instrument.licence().brought());
        results.add(grant, course, sound, instead, reason);
        events.publishEvent(new MeasureEvent.InstrumentGiven(
                grant.actor().municipality(),
                grant.child(),
                course.id(),
                given.id().value(),
                Optional.ofNullable(instead).map(ResultId::value).orElse(null),
                instrument.code(),
                instrument.version(),
                given.day(),
                sound.numbers().stream()
                        .map(InstrumentResult.Number::band)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()),
                sound.critical(),
                grant.stamp()));
    }
}
