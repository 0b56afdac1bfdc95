package dk.tidlig.session;

import dk.tidlig.kernel.ChildId;
import org.jspecify.annotations.Nullable;

/// Moves a booked session to another time or place.
///
/// @param appointment the one that is moved; when it is not the one that stands, somebody else was first
public record MoveSession(
        ChildId child,
        SessionId session,
        AppointmentId appointment,
        When to,
        AskedBy by,
        @Nullable String reason) {}
