package dk.tidlig.offer.training;

import dk.tidlig.kernel.Refused;
import java.util.List;

/// What an offer asks of the team that gives it.
///
/// @param needs codes of professions; each must be covered by somebody, and somebody may cover more than one
/// @param steps what is done in each session, in order, in own words
public record Training(List<String> needs, List<String> steps) {
    public static final int MOST_NEEDS = 10;
    public static final int MOST_STEPS = 40;
    /// Longest step, in characters.
    public static final int LINE = 200;

    public Training {
        needs = needs.stream().distinct().toList();
        steps = List.copyOf(steps);
        if (needs.isEmpty() || needs.size() > MOST_NEEDS) {
            throw new Refused(TrainingRefusal.NEEDS_WRONG, MOST_NEEDS);
        }
        if (steps.size() > MOST_STEPS || steps.stream().anyMatch(step -> step.isBlank() || step.length() > LINE)) {
            throw new Refused(TrainingRefusal.STEPS_WRONG, MOST_STEPS, LINE);
        }
    }
}
