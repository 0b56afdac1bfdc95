package dk.tidlig.session;

import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.Stamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One numbered meeting of a course. A move gives a new value, or throws [Refused].
///
/// @param number counted from 1 within the course
/// @param imported held according to a file, which told no more
/// @param attempts its appointments, in order
public record Session(
        SessionId id,
        CourseId course,
        int number,
        boolean imported,
        List<Appointment> attempts,
        @Nullable Note note) {
    public Session {
        attempts = List.copyOf(attempts);
    }

    /// Where it stands, read from its last appointment.
    public enum Standing {
        BOOKED,
        HELD,
        MISSED,
        /// Free to be booked again.
        CANCELLED
    }

    public Standing standing() {
        if (imported) {
            return Standing.HELD;
        }
        return switch (attempts.getLast().answer()) {
            case null -> Standing.BOOKED;
            case Answer.Held held -> Standing.HELD;
            case Answer.Missed missed -> Standing.MISSED;
            case Answer.Cancelled cancelled -> Standing.CANCELLED;
            case Answer.Moved moved -> throw new IllegalStateException("a moved appointment is followed by another");
        };
    }

    /// The appointment that stands booked.
    public Optional<Appointment> booked() {
        return attempts.stream().filter(Appointment::open).findFirst();
    }

    /// The last appointment; none when a file told of the session.
    public Optional<Appointment> last() {
        return attempts.isEmpty() ? Optional.empty() : Optional.of(attempts.getLast());
    }

    /// Whether it uses up one of the programme's sessions: booked and held ones do, a cancelled one is free again, and
    /// a missed one does only where the programme says so.
    public boolean counts(boolean missedCounts) {
        return switch (standing()) {
            case BOOKED, HELD -> true;
            case MISSED -> missedCounts;
            case CANCELLED -> false;
        };
    }

    static Session first(SessionId id, CourseId course, int number, When when, Stamp stamp) {
        var appointment = new Appointment(AppointmentId.random(), 1, when, stamp, null);
        return new Session(id, course, number, false, List.of(appointment), null);
    }

    /// Another attempt, after a cancelled or missed one.
    Session bookAgain(When when, Stamp stamp) {
        if (standing() == Standing.BOOKED || standing() == Standing.HELD) {
            throw new Refused(SessionRefusal.BOOKED_ALREADY);
        }
        return with(attempts, new Appointment(AppointmentId.random(), attempts.size() + 1, when, stamp, null));
    }

    Session move(AppointmentId from, When to, Answer.Moved moved) {
        var changed = answer(from, moved);
        return changed.with(
                changed.attempts,
                new Appointment(AppointmentId.random(), attempts.size() + 1, to, moved.stamp(), null));
    }

    Session cancel(AppointmentId which, Answer.Cancelled cancelled) {
        return answer(which, cancelled);
    }

    Session miss(AppointmentId which, Answer.Missed missed) {
        requireBegun(which, missed.stamp().at());
        return answer(which, missed);
    }

    Session hold(AppointmentId which, Answer.Held held) {
        requireBegun(which, held.stamp().at());
        return answer(which, held);
    }

    private void requireBegun(AppointmentId which, Instant now) {
        if (booked().filter(it -> it.id().equals(which))
                .filter(it -> !it.begunBy(now))
                .isPresent()) {
            throw new Refused(SessionRefusal.NOT_YET);
        }
    }

    private Session answer(AppointmentId which, Answer became) {
        var open = booked().filter(it -> it.id().equals(which));
        if (open.isEmpty()) {
            throw new Refused(SessionRefusal.CHANGED_MEANWHILE);
        }
        var all = new ArrayList<>(attempts);
        all.replaceAll(it -> it.id().equals(which) ? it.answered(became) : it);
        return new Session(id, course, number, imported, all, note);
    }

    private Session with(List<Appointment> before, Appointment next) {
        var all = new ArrayList<>(before);
        all.add(next);
        return new Session(id, course, number, imported, all, note);
    }
}
