package dk.tidlig.identity.setup;

import dk.tidlig.tenancy.Jurisdiction;
import dk.tidlig.tenancy.Municipalities;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// What each land says of something, from `<folder>/<jurisdiction>.yaml`: read once, strictly. A file that cannot be
/// used
/// stops the start.
@Component
public class LandFiles {
    /// How surely it is known where a rule comes from.
    public static final List<String> STANDINGS =
            List.of("verified", "partly-verified", "unverified", "to-be-set", "local-decision", "example");

    private final Municipalities municipalities;

    LandFiles(Municipalities municipalities) {
        this.municipalities = municipalities;
    }

    /// What one folder says, land by land.
    public static final class Said<T> {
        private final Map<Jurisdiction, T> known;
        private final Municipalities municipalities;

        private Said(Map<Jurisdiction, T> known, Municipalities municipalities) {
            this.known = known;
            this.municipalities = municipalities;
        }

        /// Of the bound municipality.
        public T here() {
            return Objects.requireNonNull(known.get(municipalities.current().jurisdiction()));
        }
    }

    /// @param reading a file by its name and its text
    public <T> Said<T> of(String folder, BiFunction<String, Reader, T> reading) {
        var known = new EnumMap<Jurisdiction, T>(Jurisdiction.class);
        for (var one : Jurisdiction.values()) {
            var file = new ClassPathResource(folder + "/" + one + ".yaml");
            try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                known.put(one, reading.apply(file.getPath(), reader));
            } catch (IOException cause) {
                throw new UncheckedIOException("the file " + file.getPath() + " cannot be read", cause);
            }
        }
        return new Said<>(known, municipalities);
    }
}
