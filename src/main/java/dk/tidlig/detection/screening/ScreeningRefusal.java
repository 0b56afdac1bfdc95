package dk.tidlig.detection.screening;

import dk.tidlig.kernel.Refusal;

/// Why something about a screening cannot be.
enum ScreeningRefusal implements Refusal {
    /// Nothing is due, or it is done already.
    SCREENING_NOT_AWAITED,
    /// It shows no signs, or somebody has decided already.
    SCREENING_NOT_TO_DECIDE,
    /// The programme has no such answer.
    SCREENING_NO_SUCH_ANSWER,
    /// A decision needs a reason.
    SCREENING_REASON_MISSING;

    @Override
    public String module() {
        return "detection";
    }

    @Override
    public int status() {
        return switch (this) {
            case SCREENING_NOT_AWAITED, SCREENING_NOT_TO_DECIDE -> 409;
            default -> 422;
        };
    }
}
