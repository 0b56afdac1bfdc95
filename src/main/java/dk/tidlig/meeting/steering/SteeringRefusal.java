package dk.tidlig.meeting.steering;

import dk.tidlig.kernel.Refusal;

/// What steering groups are refused.
public enum SteeringRefusal implements Refusal {
    /// A number of the civil registry: no child is named here.
    STEERING_HOLDS_CPR,
    /// More than a month ago, or a year ahead.
    STEERING_DAY,
    /// In the past, or more than a year ahead.
    STEERING_NEW_DAY,
    /// The group meets on that day already.
    STEERING_DAY_TAKEN,
    /// Somebody was there, or it is cancelled.
    STEERING_HELD,
    /// Who is to be present, or to follow it, does not sit in the group that day.
    STEERING_NOT_OF_THE_GROUP,
    /// Nobody is noted as present at the meeting.
    STEERING_NOBODY_THERE,
    /// It is decided already, by somebody else at the same moment perhaps.
    STEERING_DECIDED,
    /// It is done already, or somebody else's.
    STEERING_NOT_OPEN;

    @Override
    public String module() {
        return "meeting";
    }

    @Override
    public int status() {
        return switch (this) {
            case STEERING_DECIDED, STEERING_NOT_OPEN, STEERING_HELD -> 409;
            case STEERING_HOLDS_CPR,
                    STEERING_DAY,
                    STEERING_NEW_DAY,
                    STEERING_DAY_TAKEN,
                    STEERING_NOT_OF_THE_GROUP,
                    STEERING_NOBODY_THERE -> 422;
        };
    }
}
