package dk.tidlig.measure;

import dk.tidlig.kernel.Refusal;

/// What this module refuses.
public enum MeasureRefusal implements Refusal {
    /// The programme has no such scale.
    UNKNOWN_SCALE,
    /// Not a place on the scale: outside it, or between two steps.
    NOT_ON_THE_SCALE,
    /// A side or a factor that the scale does not ask for, or a place that is not on it.
    NOT_ASKED_FOR,
    /// A day that has not come.
    IN_THE_FUTURE,
    /// A day before the child was born, and before the course began.
    BEFORE_BIRTH,
    /// The child itself says so, and is not born.
    NOT_BORN_YET,
    /// The name of who says so is too long.
    RATER_TOO_LONG,
    /// What they said is too long.
    WORDS_TOO_LONG,
    /// Words, or no number, where a place is asked for.
    PLACE_MISSING,
    /// The course is closed.
    CLOSED,
    /// Another place stands instead already.
    SUPERSEDED;

    @Override
    public String module() {
        return "measure";
    }

    @Override
    public int status() {
        return this == SUPERSEDED ? 409 : 422;
    }
}
