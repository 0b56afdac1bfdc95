package dk.tidlig.detection;

import java.util.Comparator;
import java.util.List;

/// What is wrong in a roster, and where.
///
/// @param line counted from 1, the heading included; 0 when it is the whole file
/// @param reason message key `detection.roster.problem.<reason>`
public record RosterProblem(int line, String reason, List<String> arguments) {
    public static final Comparator<RosterProblem> ORDER = Comparator.comparingInt(RosterProblem::line);

    public RosterProblem {
        arguments = List.copyOf(arguments);
    }

    public static RosterProblem of(int line, String reason, String... arguments) {
        return new RosterProblem(line, reason, List.of(arguments));
    }

    public String key() {
        return "detection.roster.problem." + reason;
    }
}
