package dk.tidlig.measure.instrument.definition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// The instruments that come with the program, `instruments/*.json`; read when first asked for.
@Component
public class ShippedInstruments {
    private final InstrumentReader reader;
    private volatile @Nullable List<Instrument> read;

    ShippedInstruments(InstrumentReader reader) {
        this.reader = reader;
    }

    public List<Instrument> all() {
        var known = read;
        if (known == null) {
            known = readAll();
            read = known;
        }
        return known;
    }

    public Optional<Instrument> find(String code) {
        return all().stream().filter(it -> it.code().equals(code)).findFirst();
    }

    /// Their files as they are.
    public static List<String> texts() {
        try {
            return Arrays.stream(
                            new PathMatchingResourcePatternResolver().getResources("classpath*:instruments/*.json"))
                    .map(ShippedInstruments::text)
                    .toList();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private List<Instrument> readAll() {
        return texts().stream()
                .map(reader::read)
                .sorted(Comparator.comparing(it -> it.title().da()))
                .toList();
    }

    private static String text(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
