package dk.tidlig.session;

import dk.tidlig.kernel.ChildId;
import org.jspecify.annotations.Nullable;

/// Cancels a booked session: it is free to be booked again.
public record CancelSession(
        ChildId child,
        SessionId session,
        AppointmentId appointment,
        AskedBy by,
        @Nullable String reason) {}
