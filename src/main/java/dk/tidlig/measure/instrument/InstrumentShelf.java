package dk.tidlig.measure.instrument;

import dk.tidlig.access.Grant;
import dk.tidlig.episode.EpisodeView;
import dk.tidlig.measure.instrument.definition.Instrument;
import dk.tidlig.measure.instrument.definition.InstrumentReader;
import dk.tidlig.measure.instrument.definition.ShippedInstruments;
import dk.tidlig.programme.Programmes;
import dk.tidlig.tenancy.Reading;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The instruments that there are in the municipality: those that come with the program, and those it has brought.
@Component
class InstrumentShelf {
    private record Version(String code, String version) {}

    private record Newest(String code) {}

    private final ShippedInstruments shipped;
    private final InstrumentRepository kept;
    private final InstrumentReader reader;
    private final Programmes programmes;

    InstrumentShelf(
            ShippedInstruments shipped, InstrumentRepository kept, InstrumentReader reader, Programmes programmes) {
        this.shipped = shipped;
        this.kept = kept;
        this.reader = reader;
        this.programmes = programmes;
    }

    /// Each by its newest version, by title; also those that are stopped.
    List<Instrument> all() {
        var local = kept.newestLocal().stream()
                .map(it -> Reading.once(new Newest(it.code()), () -> reader.read(it.definition())));
        return Stream.concat(shipped.all().stream(), local)
                .sorted(Comparator.comparing(it -> it.title().da()))
                .toList();
    }

    /// Those that are used here.
    List<Instrument> used() {
        var stopped = kept.stopped();
        return all().stream().filter(it -> !stopped.contains(it.code())).toList();
    }

    /// Those of them that the course's programme allows.
    List<Instrument> used(EpisodeView course) {
        var programme = programmes.version(course.version()).definition();
        return used().stream().filter(it -> programme.allows(it.code())).toList();
    }

    Optional<Instrument> find(String code) {
        return all().stream().filter(it -> it.code().equals(code)).findFirst();
    }

    /// The very version that a result was given by.
    Instrument of(InstrumentResult result) {
        return shipped.find(result.instrument())
                .filter(it -> it.version().equals(result.version()))
                .orElseGet(() -> Reading.once(
                        new Version(result.instrument(), result.version()),
                        () -> reader.read(kept.definition(result.instrument(), result.version()))));
    }

    /// So that what it gives can always be read by it.
    void keep(Grant grant, Instrument instrument, boolean local) {
        kept.keep(grant, instrument, local);
    }
}
