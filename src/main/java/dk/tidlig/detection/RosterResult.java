package dk.tidlig.detection;

import java.io.Serializable;
import java.util.List;

/// What became of a roster.
///
/// @param fresh children who were not here
/// @param known children who were
/// @param doubtful lines somebody must decide on
/// @param gone children of these institutions who are no longer on their roster
/// @param problems with any of these nothing was taken in
public record RosterResult(int lines, int fresh, int known, int doubtful, int gone, List<RosterProblem> problems) {
    public RosterResult {
        problems = List.copyOf(problems);
    }

    static RosterResult refused(int lines, List<RosterProblem> problems) {
        return new RosterResult(
                lines, 0, 0, 0, 0, problems.stream().sorted(RosterProblem.ORDER).toList());
    }

    public boolean whole() {
        return problems.isEmpty();
    }

    /// The numbers alone, for the page after.
    public record Counts(int lines, int fresh, int known, int doubtful, int gone) implements Serializable {}

    public Counts counts() {
        return new Counts(lines, fresh, known, doubtful, gone);
    }
}
