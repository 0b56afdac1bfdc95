package dk.tidlig.identity;

import dk.tidlig.kernel.UserId;
import dk.tidlig.tenancy.Jurisdiction;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One who logs in. Belongs to a jurisdiction and to no municipality; what it may do lies in its employments.
///
/// @param username small letters, digits, point, hyphen and underscore; never changes
/// @param language the language the person chose; null when none was chosen yet
/// @param passwordChangedAt null while no password was set
/// @param loggedOutAt every log-in from before that moment is over; null when there was no such moment
public record Account(
        UserId id,
        Jurisdiction jurisdiction,
        String username,
        String name,
        @Nullable String language,
        @Nullable Instant passwordChangedAt,
        @Nullable Instant loggedOutAt,
        @Nullable Instant lockedAt,
        @Nullable Instant endedAt,
        long version) {
    /// Whether a log-in from that moment still holds.
    public boolean admits(Instant loggedIn) {
        return usable() && (loggedOutAt == null || !loggedIn.isBefore(loggedOutAt));
    }

    public boolean usable() {
        return lockedAt == null && endedAt == null;
    }
}
