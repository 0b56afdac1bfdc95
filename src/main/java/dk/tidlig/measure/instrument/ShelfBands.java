package dk.tidlig.measure.instrument;

import dk.tidlig.measure.instrument.definition.Instrument;
import dk.tidlig.measure.instrument.definition.Score;
import dk.tidlig.programme.screening.InstrumentBands;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// The bands of the instruments here, also of those whose scores alone are written down.
@Component
class ShelfBands implements InstrumentBands {
    private final InstrumentShelf shelf;

    ShelfBands(InstrumentShelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public Optional<Set<String>> of(String instrument) {
        return shelf.find(instrument).map(ShelfBands::all);
    }

    private static Set<String> all(Instrument instrument) {
        return instrument.scores().stream()
                .flatMap(it -> it.bands().stream())
                .flatMap(it -> it.steps().stream())
                .map(Score.Band::code)
                .collect(Collectors.toSet());
    }
}
