package dk.tidlig.measure.instrument;

import dk.tidlig.episode.EpisodeId;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.measure.instrument.definition.Informant;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an instrument gave, by the version it was given by.
///
/// @param critical an answer could not wait
/// @param retestOn when it is to be given again
/// @param superseded when another was put instead; both stay
/// @param reason why this stands instead of an earlier one
public record InstrumentResult(
        ResultId id,
        EpisodeId episode,
        String instrument,
        String version,
        Informant informant,
        LocalDate day,
        boolean critical,
        @Nullable LocalDate retestOn,
        @Nullable String note,
        Stamp noted,
        @Nullable Stamp superseded,
        @Nullable String reason,
        @Nullable Review review,
        List<Number> numbers,
        List<Given> answers) {
    public InstrumentResult {
        numbers = List.copyOf(numbers);
        answers = List.copyOf(answers);
    }

    /// Somebody looked, and this is what they decided.
    public record Review(Stamp stamp, String decision) {}

    /// @param points null when too few questions were answered
    /// @param bandVersion by which thresholds the band was found
    public record Number(
            String score,
            @Nullable BigDecimal points,
            int answered,
            int asked,
            @Nullable String band,
            @Nullable String bandVersion) {}

    public record Given(
            String question,
            @Nullable String option,
            @Nullable BigDecimal points,
            @Nullable String words) {}

    public boolean stands() {
        return superseded == null;
    }

    /// Whether somebody should look at it.
    public boolean waits() {
        return stands() && review == null;
    }
}
