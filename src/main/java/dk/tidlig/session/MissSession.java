package dk.tidlig.session;

import dk.tidlig.kernel.ChildId;
import org.jspecify.annotations.Nullable;

/// Says that a booked session did not take place.
public record MissSession(
        ChildId child,
        SessionId session,
        AppointmentId appointment,
        Answer.Missed.Kind kind,
        @Nullable String note) {}
