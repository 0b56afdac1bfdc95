package dk.tidlig.measure.instrument.definition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Shipped instruments and their parts without the rest of the program.
final class Definitions {
    static final FhirPaths PATHS = new FhirPaths();
    static final InstrumentReader READER = new InstrumentReader(PATHS);
    static final Scoring SCORING = new Scoring(PATHS);
    static final ShippedInstruments SHIPPED = new ShippedInstruments(READER);

    private Definitions() {}

    static Instrument shipped(String code) {
        return SHIPPED.find(code).orElseThrow();
    }

    /// The file of a shipped one, as if a municipality had written it.
    static String local(String code) {
        return shipped(code)
                .text()
                .replace("/Questionnaire/" + code, "/Questionnaire/vores-skema")
                .replace("\"valueCode\": \"shipped\"", "\"valueCode\": \"local-import\"");
    }

    /// @param chosen question, option, question, option …
    static Map<String, Answer> chosen(String... chosen) {
        var answers = new HashMap<String, Answer>();
        for (int i = 0; i < chosen.length; i += 2) {
            answers.put(chosen[i], new Answer.Chosen(chosen[i + 1]));
        }
        return answers;
    }

    static Scoring.Counted counted(Instrument instrument, String score, Map<String, Answer> answers) {
        return SCORING.count(instrument, answers).stream()
                .filter(it -> it.score().code().equals(score))
                .findFirst()
                .orElseThrow();
    }

    static List<InstrumentProblems.Problem> problems(String text) {
        try {
            READER.read(text);
            return List.of();
        } catch (InstrumentProblems problems) {
            return problems.problems();
        }
    }
}
