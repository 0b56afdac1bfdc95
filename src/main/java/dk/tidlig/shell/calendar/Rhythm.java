package dk.tidlig.shell.calendar;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// How meetings keep to a rhythm: the next one is held at the latest so long after the last.
public interface Rhythm {
    /// How it stands.
    enum State {
        /// The next meeting is called in time.
        KEPT,
        /// No meeting is called in time yet, and there is time for it.
        OPEN,
        /// No meeting is called in time, and it is time to call one.
        CALL,
        /// The day is past.
        BROKEN
    }

    Period atLeastEvery();

    /// So long before the last day it is said that no meeting is called in time.
    Period remindBefore();

    LocalDate today();

    /// What it is counted from: the last meeting, or the day there was first somebody to meet.
    LocalDate from();

    /// The next meeting called; null when there is none.
    @Nullable
    LocalDate next();

    /// The last day in time for the next meeting.
    default LocalDate by() {
        return from().plus(atLeastEvery());
    }

    default State state() {
        if (today().isAfter(by())) {
            return State.BROKEN;
        }
        var next = next();
        if (next != null && !next.isAfter(by())) {
            return State.KEPT;
        }
        return today().isBefore(by().minus(remindBefore())) ? State.OPEN : State.CALL;
    }

    /// Whether somebody is to call a meeting, or an earlier one. A broken rhythm waits for a meeting called soon.
    default boolean wantsMeeting() {
        var next = next();
        return switch (state()) {
            case KEPT, OPEN -> false;
            case CALL -> true;
            case BROKEN -> next == null || next.isAfter(today().plus(remindBefore()));
        };
    }

    /// Days left; negative when the day is past.
    default long daysLeft() {
        return ChronoUnit.DAYS.between(today(), by());
    }

    /// How much of the time is left, 0 to 100.
    default int left() {
        var whole = Math.max(1, ChronoUnit.DAYS.between(from(), by()));
        return (int) Math.clamp(daysLeft() * 100 / whole, 0, 100);
    }

    /// Minutes until the end of the last day in time; negative when past.
    default long minutesLeft() {
        return (daysLeft() + 1) * 24 * 60;
    }
}
