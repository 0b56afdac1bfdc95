package dk.tidlig.measure.instrument;

import dk.tidlig.measure.instrument.definition.Answer;
import dk.tidlig.measure.instrument.definition.Informant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What was answered, or the number that a form on paper gave.
///
/// @param version the one that was in front of them
/// @param answers by the ids of questions, and of numbers that are entered
public record GiveInstrument(
        ResultId id,
        String code,
        String version,
        Informant informant,
        LocalDate day,
        Map<String, Answer> answers,
        @Nullable String note) {
    /// In characters.
    public static final int LONGEST_NOTE = 2000;

    public GiveInstrument {
        answers = Map.copyOf(answers);
    }
}
