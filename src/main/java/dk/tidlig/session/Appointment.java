package dk.tidlig.session;

import dk.tidlig.kernel.Stamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One attempt at a session.
///
/// @param attempt counted from 1 within the session
/// @param answer what became of it; null while it stands booked
public record Appointment(
        AppointmentId id,
        int attempt,
        When when,
        Stamp booked,
        @Nullable Answer answer) {
    public boolean open() {
        return answer == null;
    }

    /// Whether it has begun, so that it can be said what became of it.
    public boolean begunBy(Instant now) {
        return !when.startsAt().isAfter(now);
    }

    Appointment answered(Answer became) {
        return new Appointment(id, attempt, when, booked, became);
    }
}
