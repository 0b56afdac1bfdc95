package dk.tidlig.offer.setup;

import dk.tidlig.offer.OfferFlaw;
import java.util.List;
import java.util.stream.Collectors;

/// All that is wrong with a file of offers.
public final class OfferFileProblems extends RuntimeException {
    private final transient List<Problem> problems;

    OfferFileProblems(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }

    /// @param line counted from 1
    /// @param path as the file has it: `offers[2].dose.most`
    public record Problem(String file, int line, String path, OfferFlaw flaw, List<Object> arguments) {
        @Override
        public String toString() {
            return file + ":" + line + ": " + path + ": " + flaw.key() + " " + arguments;
        }
    }
}
