package dk.tidlig.detection.screening;

/// How far the screening of a family is. Each family has exactly one at a time.
public enum Standing {
    /// The child is not born yet.
    UNBORN,
    /// No screening is due: the child was too old when the course began, or the course ended before the day came.
    NONE,
    /// The day has not come.
    NOT_YET,
    DUE,
    OVERDUE,
    IN_TIME,
    LATE,
    NOT_DONE,
    /// The course ended first.
    CLOSED,
    /// The child became too old first.
    TOO_OLD;

    /// Whether a screening was due.
    public boolean counted() {
        return ordinal() >= DUE.ordinal();
    }

    /// Whether it can still be done.
    boolean awaits() {
        return this == DUE || this == OVERDUE || this == NOT_DONE;
    }
}
