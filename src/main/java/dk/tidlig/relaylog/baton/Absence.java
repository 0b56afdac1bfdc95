package dk.tidlig.relaylog.baton;

import dk.tidlig.kernel.UserId;
import dk.tidlig.relaylog.RelayLogId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A holder is away; the baton stays theirs.
///
/// @param standIn who holds it for them meanwhile; null when nobody does
/// @param until the last day
public record Absence(RelayLogId log, UserId user, @Nullable UserId standIn, LocalDate from, LocalDate until) {
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
