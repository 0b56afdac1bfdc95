package dk.tidlig.meeting.steering;

import dk.tidlig.kernel.Refusal;

/// What steering groups are refused.
public enum SteeringRefusal implements Refusal {
    /// A number of the civil registry: no child is named here.
    STEERING_HOLDS_CPR,
    /// More than a month ago, or a year ahead.
    STEERING_DAY,
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
        return this == STEERING_DECIDED || this == STEERING_NOT_OPEN ? 409 : 422;
    }
}
