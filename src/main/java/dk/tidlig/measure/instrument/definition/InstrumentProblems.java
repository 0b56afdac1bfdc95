package dk.tidlig.measure.instrument.definition;

import java.util.List;
import java.util.stream.Collectors;

/// A file is no instrument that can be used, and this is all that is wrong with it.
public final class InstrumentProblems extends RuntimeException {
    private final transient List<Problem> problems;

    public InstrumentProblems(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining(System.lineSeparator())));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }

    /// One thing wrong at one place.
    ///
    /// @param path as FHIR writes it: `Questionnaire.item[2].answerOption[0]`
    public record Problem(String path, Flaw flaw, List<String> arguments) {
        public Problem {
            arguments = List.copyOf(arguments);
        }

        @Override
        public String toString() {
            return path + ": " + flaw + " " + arguments;
        }
    }
}
