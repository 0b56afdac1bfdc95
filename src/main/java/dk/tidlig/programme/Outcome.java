package dk.tidlig.programme;

import java.util.List;

/// How a course can end.
///
/// @param needsNotification what a notification to the authority needs is asked for and kept
public record Outcome(
        String code, Wording wording, Kind kind, List<Requirement> requirements, boolean needsNotification) {
    public Outcome {
        requirements = List.copyOf(requirements);
        Impossible.checks().code("code", code).refuse();
    }

    /// What the figures count it as.
    public enum Kind {
        LIFTED,
        UNCHANGED,
        HANDED_ON,
        OTHER
    }

    /// What must hold on a scale for the outcome to be chosen.
    ///
    /// @param scale the scale's code
    public record Requirement(Rule rule, String scale) {}

    public enum Rule {
        /// The place at the end is better than at the start, by the scale's direction. Where either is missing it
        /// is chased and counted as missing, and does not stand in the way.
        END_BETTER_THAN_START,
        /// There is a place at the end.
        END_MEASURED
    }
}
