package dk.tidlig.programme;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/// A programme file cannot be used, and this is all that is wrong with it, in the order of its lines.
public final class ProgrammeProblems extends RuntimeException {
    private final transient List<Problem> problems;

    public ProgrammeProblems(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining(System.lineSeparator())));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }

    /// One thing wrong at one place.
    ///
    /// @param line from 1
    /// @param column from 1
    /// @param path where in the definition: `clocks[0].within.amount`; empty for the file as a whole
    /// @param arguments of the sentence, already text
    public record Problem(String file, int line, int column, String path, Wrong wrong, List<String> arguments) {
        public Problem {
            arguments = List.copyOf(arguments);
        }

        /// What is wrong and what was expected, in English; pages have it by `wrong.key()` in the reader's language.
        public String message() {
            var bundle = ResourceBundle.getBundle(
                    "messages.programme",
                    Locale.ENGLISH,
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            return new MessageFormat(bundle.getString(wrong.key()), Locale.ENGLISH).format(arguments.toArray());
        }

        @Override
        public String toString() {
            return file + ":" + line + ":" + column + ": " + (path.isEmpty() ? "" : path + ": ") + message();
        }
    }
}
