package dk.tidlig.measure.instrument;

import dk.tidlig.kernel.Refusal;

/// What is refused around instruments.
public enum InstrumentRefusal implements Refusal {
    /// It asks for a certification that one does not have today.
    NOT_CERTIFIED,
    /// It is not used here.
    NOT_USED_HERE,
    /// Another version came while the form was open.
    OTHER_VERSION,
    NOT_FOR_THIS_AGE,
    /// It is not for them to answer.
    NOT_THEIRS,
    DAY_NOT_COME,
    COURSE_CLOSED,
    ANSWER_MISSING,
    NOTHING_ANSWERED,
    OUT_OF_BOUNDS,
    UNKNOWN_ANSWER,
    ANSWER_TOO_LONG,
    /// Another result stands instead already.
    RESULT_SUPERSEDED,
    /// Somebody has looked at it already.
    REVIEWED,
    DECISION_MISSING,
    REASON_MISSING,
    /// The file cannot be used.
    FLAWS,
    /// Nobody of that name works here.
    UNKNOWN_COLLEAGUE,
    DAYS_REVERSED;

    @Override
    public String module() {
        return "measure";
    }

    @Override
    public int status() {
        return switch (this) {
            case NOT_CERTIFIED -> 403;
            case RESULT_SUPERSEDED, REVIEWED, OTHER_VERSION -> 409;
            default -> 422;
        };
    }
}
