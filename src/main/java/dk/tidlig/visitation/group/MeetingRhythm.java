package dk.tidlig.visitation.group;

import dk.tidlig.programme.Decider;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// How a group's meetings keep to the rhythm of its programme. Days are the group's own.
///
/// @param today where the group is
/// @param last the last meeting held; null when it has never met
/// @param from what the rhythm is counted from: the last meeting, or the first day somebody sat in the group
/// @param next the next meeting called; null when there is none
/// @param unheld a meeting after the last one whose day is past and at which nobody is noted as present; null when none
public record MeetingRhythm(
        Decider.Rhythm rule,
        LocalDate today,
        @Nullable LocalDate last,
        LocalDate from,
        @Nullable LocalDate next,
        @Nullable LocalDate unheld) {
    private static final long MINUTES_OF_DAY = 24 * 60L;

    /// How it stands.
    public enum State {
        /// The next meeting is called in time.
        KEPT,
        /// No meeting is called in time yet, and there is time for it.
        OPEN,
        /// No meeting is called in time, and it is time to call one.
        CALL,
        /// The day is past.
        BROKEN
    }

    /// The last day in time for the next meeting.
    public LocalDate by() {
        return rule.by(from);
    }

    public State state() {
        if (today.isAfter(by())) {
            return State.BROKEN;
        }
        if (next != null && !next.isAfter(by())) {
            return State.KEPT;
        }
        return today.isBefore(rule.remindFrom(from)) ? State.OPEN : State.CALL;
    }

    /// Whether somebody is to call a meeting, or an earlier one. A broken rhythm waits for a meeting called soon.
    public boolean wantsMeeting() {
        return switch (state()) {
            case KEPT, OPEN -> false;
            case CALL -> true;
            case BROKEN -> next == null || next.isAfter(today.plus(rule.remindBefore()));
        };
    }

    /// Days left; negative when the day is past.
    public long daysLeft() {
        return ChronoUnit.DAYS.between(today, by());
    }

    /// How much of the time is left, 0 to 100.
    public int left() {
        var whole = Math.max(1, ChronoUnit.DAYS.between(from, by()));
        return (int) Math.clamp(daysLeft() * 100 / whole, 0, 100);
    }

    /// Minutes until the end of the last day in time; negative when past.
    public long minutesLeft() {
        return (daysLeft() + 1) * MINUTES_OF_DAY;
    }
}
