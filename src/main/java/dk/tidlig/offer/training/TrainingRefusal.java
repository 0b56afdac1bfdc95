package dk.tidlig.offer.training;

import dk.tidlig.kernel.Refusal;

/// Why what an offer asks of a team is not taken.
public enum TrainingRefusal implements Refusal {
    NEEDS_WRONG,
    STEPS_WRONG,
    COMPETENCE_KNOWN,
    COMPETENCE_REVERSED;

    @Override
    public String module() {
        return "offer";
    }
}
