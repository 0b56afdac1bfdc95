package dk.tidlig.detection;

import dk.tidlig.kernel.Refusal;

/// What this module refuses.
public enum DetectionRefusal implements Refusal {
    /// There is one of that name already.
    NAME_TAKEN,
    /// They work there already.
    WORKS_THERE,
    /// The scale is not on the shelf.
    UNKNOWN_SCALE,
    /// The last day is before the first.
    WINDOW_REVERSED,
    /// No room was chosen.
    NO_ROOMS,
    /// The age it ends with does not come after the one it begins with.
    AGES_REVERSED,
    /// The round has not begun, or is over.
    NOT_NOW,
    /// Two others rate this room already.
    TWO_ALREADY,
    /// Whoever said they are done changes nothing; when the joint rating has begun nobody does.
    FINISHED,
    /// Some child has no place and no reason yet.
    NOT_ALL,
    /// Both must be done before they say it together.
    NOT_BOTH,
    /// No place on the scale, or a child that is not in the room.
    NOT_ON_THE_SCALE,
    /// A worrying place needs a short reason.
    REASON_MISSING,
    /// More words than are kept.
    TOO_LONG,
    /// A number of the civil registry among the words.
    HOLDS_CPR,
    /// Somebody has decided on that line already.
    DECIDED;

    @Override
    public String module() {
        return "detection";
    }

    @Override
    public int status() {
        return switch (this) {
            case NAME_TAKEN, WORKS_THERE, TWO_ALREADY, FINISHED, DECIDED -> 409;
            default -> 422;
        };
    }
}
