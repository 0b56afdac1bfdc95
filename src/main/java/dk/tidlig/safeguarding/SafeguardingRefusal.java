package dk.tidlig.safeguarding;

import dk.tidlig.kernel.Refusal;

/// What this module refuses.
public enum SafeguardingRefusal implements Refusal {
    /// The course has another notification.
    WRITTEN_ALREADY,
    /// The course is closed; nothing is added to it.
    CLOSED,
    /// Nobody here receives notifications: it was sent another way.
    NOT_RECEIVED,
    /// An answer is missing.
    STEP_INCOMPLETE,
    /// The limit is over, and what happened is not said.
    LATE_WITHOUT_WHY,
    /// Somebody did it already.
    DONE_ALREADY,
    /// Whether something was started is said after the first look.
    LOOK_FIRST,
    /// A notification cannot have come later than now, nor more than a year ago.
    CAME_ANOTHER_DAY;

    @Override
    public String module() {
        return "safeguarding";
    }

    @Override
    public int status() {
        return this == WRITTEN_ALREADY || this == DONE_ALREADY ? 409 : 422;
    }
}
