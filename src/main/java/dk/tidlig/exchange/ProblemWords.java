package dk.tidlig.exchange;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// Problems in a reader's words.
@Component
public class ProblemWords {
    private final MessageSource messages;

    ProblemWords(MessageSource messages) {
        this.messages = messages;
    }

    /// The reason alone.
    public String reason(Problem problem, Locale language) {
        var arguments = problem.arguments().stream().map(String::valueOf).toArray();
        return messages.getMessage(problem.key(), arguments, language);
    }

    /// Line, column and reason.
    public String line(Problem problem, Locale language) {
        var reason = reason(problem, language);
        if (problem.line() == 0) {
            return reason;
        }
        var number = String.valueOf(problem.line());
        var column = problem.column();
        return column == null
                ? messages.getMessage("exchange.problem.where-line", new Object[] {number, reason}, language)
                : messages.getMessage(
                        "exchange.problem.where", new Object[] {number, plain(column, language), reason}, language);
    }

    /// What a column holds, and what it is called in the file.
    private String plain(String column, Locale language) {
        var holds = messages.getMessage("exchange.column." + column, null, language);
        return messages.getMessage("exchange.problem.column", new Object[] {holds, column}, language);
    }
}
