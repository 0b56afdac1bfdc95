package dk.tidlig.measure.instrument.definition;

import dk.tidlig.programme.Source;
import dk.tidlig.programme.Wording;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Questionnaire;
import org.jspecify.annotations.Nullable;

/// An instrument: what is asked, what the answers count, and what a number may mean. A result is never a diagnosis.
///
/// @param copyright shown wherever it is used
/// @param certification code of what one must be certified in; null when anybody may give it
/// @param retest null when nothing is said
/// @param form the standard's own form of it
/// @param text the file as it was read
public record Instrument(
        String code,
        String version,
        Wording title,
        Wording purpose,
        Wording copyright,
        Licence licence,
        List<Informant> informants,
        AgeBand ages,
        @Nullable String certification,
        List<Question> questions,
        List<Score> scores,
        @Nullable Retest retest,
        List<Source> facts,
        Questionnaire form,
        String text) {
    public Instrument {
        informants = List.copyOf(informants);
        questions = List.copyOf(questions);
        scores = List.copyOf(scores);
        facts = List.copyOf(facts);
    }

    /// Given again so many days later when a number is in one of the bands.
    ///
    /// @param bands their codes
    public record Retest(int afterDays, List<String> bands, Wording wording) {
        public Retest {
            bands = List.copyOf(bands);
        }
    }

    /// Those that are answered.
    public List<Question> asked() {
        return questions.stream()
                .filter(it -> it.kind() != Question.Kind.HEADING)
                .toList();
    }

    public Optional<Question> question(String id) {
        return questions.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    public Optional<Score> score(String wanted) {
        return scores.stream().filter(it -> it.code().equals(wanted)).findFirst();
    }
}
