package dk.tidlig.measure.instrument.definition;

import dk.tidlig.programme.Source;
import dk.tidlig.programme.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A number that an instrument gives.
///
/// @param expression FHIRPath on the answers; null when the number itself is what is entered
/// @param counts the questions it counts
/// @param fewest with fewer answers to them there is no number
/// @param bands the first that fits child and informant holds; none may fit, then the number stands without words
public record Score(
        String code,
        Wording name,
        Question.Bounds bounds,
        @Nullable String expression,
        List<String> counts,
        int fewest,
        List<Bands> bands) {
    public Score {
        counts = List.copyOf(counts);
        bands = List.copyOf(bands);
    }

    public boolean entered() {
        return expression == null;
    }

    /// What numbers mean for some children and one who answers.
    ///
    /// @param version kept with each result: thresholds change
    /// @param sex `female` or `male`; null when for all
    public record Bands(
            String version,
            AgeBand ages,
            @Nullable String sex,
            @Nullable Informant informant,
            Source source,
            List<Band> steps) {
        public Bands {
            steps = List.copyOf(steps);
        }

        /// The step that a number has reached.
        public Optional<Band> of(BigDecimal points) {
            return steps.reversed().stream()
                    .filter(it -> it.from().compareTo(points) <= 0)
                    .findFirst();
        }

        private boolean fits(Whom whom) {
            return ages.includes(whom.born(), whom.unborn(), whom.day())
                    && (sex == null || sex.equals(whom.sex()))
                    && (informant == null || informant == whom.informant());
        }
    }

    /// From that number on, until the next band's.
    public record Band(String code, BigDecimal from, Wording wording) {}

    /// Whom a number is about, who gave it, and when.
    ///
    /// @param sex null while nobody knows
    public record Whom(
            @Nullable LocalDate born,
            boolean unborn,
            @Nullable String sex,
            Informant informant,
            LocalDate day) {}

    public Optional<Bands> bandsFor(Whom whom) {
        return bands.stream().filter(it -> it.fits(whom)).findFirst();
    }

    public Optional<Wording> bandWording(String version, String band) {
        return bands.stream()
                .filter(it -> it.version().equals(version))
                .flatMap(it -> it.steps().stream())
                .filter(it -> it.code().equals(band))
                .map(Band::wording)
                .findFirst();
    }
}
