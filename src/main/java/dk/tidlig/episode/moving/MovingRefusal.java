package dk.tidlig.episode.moving;

import dk.tidlig.kernel.Refusal;

/// What is refused when a family moves.
public enum MovingRefusal implements Refusal {
    /// No such municipality here, or this one.
    MOVING_NO_MUNICIPALITY,
    /// Nothing personal goes from one land to the other.
    MOVING_OTHER_LAND,
    /// No such basis, or one that does not carry it.
    MOVING_NO_BASIS,
    /// Nobody has said who consented, or why it is necessary.
    MOVING_WITHOUT_GROUNDS,
    /// A kind of data that is not among those to choose.
    MOVING_NO_DATA,
    /// The course is closed.
    MOVING_CLOSED,
    /// Something stands in the way of closing the course.
    MOVING_BLOCKED,
    /// The course is offered already.
    MOVING_OFFERED_ALREADY,
    /// It was answered or taken back.
    MOVING_ANSWERED,
    /// Nobody answered in time.
    MOVING_EXPIRED,
    /// No programme or nobody responsible to take it over.
    MOVING_NOBODY_RESPONSIBLE,
    /// Declined without a reason.
    MOVING_WITHOUT_REASON;

    @Override
    public String module() {
        return "episode";
    }

    @Override
    public int status() {
        return this == MOVING_OFFERED_ALREADY || this == MOVING_ANSWERED || this == MOVING_EXPIRED ? 409 : 422;
    }
}
