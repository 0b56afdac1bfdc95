package dk.tidlig.meeting;

import dk.tidlig.kernel.Refusal;

/// What is refused of network meetings.
public enum MeetingRefusal implements Refusal {
    /// It begins in the past, or more than a year ahead.
    MEETING_WHEN,
    /// The child is in no course any more: there is nobody who helps to meet.
    MEETING_COURSE_CLOSED,
    /// Nobody is asked, or somebody who does not work here.
    MEETING_WITHOUT_PEOPLE,
    /// It has begun, was cancelled or is over: another did something else with it.
    MEETING_NOT_WAITING,
    /// It is not under way.
    MEETING_NOT_RUNNING,
    /// What was decided has no doer, or one who does not work here.
    TASK_WITHOUT_OWNER,
    /// It is done already, or somebody else's.
    TASK_NOT_OPEN;

    @Override
    public String module() {
        return "meeting";
    }

    @Override
    public int status() {
        return switch (this) {
            case MEETING_COURSE_CLOSED, MEETING_NOT_WAITING, MEETING_NOT_RUNNING, TASK_NOT_OPEN -> 409;
            default -> 422;
        };
    }
}
