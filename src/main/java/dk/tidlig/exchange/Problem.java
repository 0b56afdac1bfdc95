package dk.tidlig.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is wrong in a file, and where.
///
/// @param line counted from 1, the heading included; 0 when it is the whole file
/// @param column the column's name, or null when it is the whole line
/// @param reason message key `exchange.problem.<reason>`
public record Problem(long line, @Nullable String column, String reason, List<Object> arguments) {
    public Problem {
        arguments = List.copyOf(arguments);
    }

    static Problem at(long line, Column column, String reason, Object... arguments) {
        return new Problem(line, column.title(), reason, List.of(arguments));
    }

    static Problem ofLine(long line, String reason, Object... arguments) {
        return new Problem(line, null, reason, List.of(arguments));
    }

    static Problem ofFile(String reason, Object... arguments) {
        return new Problem(0, null, reason, List.of(arguments));
    }

    /// The message key of the reason.
    public String key() {
        return "exchange.problem." + reason;
    }
}
