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
public record Account(
        UserId id,
        Jurisdiction jurisdiction,
        String username,
        String name,
        @Nullable String language,
        @Nullable Instant passwordChangedAt,
        @Nullable Instant lockedAt,
        @Nullable Instant endedAt,
        long version) {
    public boolean usable() {
        return lockedAt == null && endedAt == null;
    }
}
