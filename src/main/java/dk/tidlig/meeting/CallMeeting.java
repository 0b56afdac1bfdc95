package dk.tidlig.meeting;

import dk.tidlig.kernel.UserId;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A network meeting as it is called.
///
/// @param starts in the municipality's zone
/// @param family who of the family is asked, in words
public record CallMeeting(
        LocalDateTime starts,
        Duration lasts,
        @Nullable String place,
        String about,
        @Nullable String family,
        Set<UserId> invited) {
    public CallMeeting {
        invited = Set.copyOf(invited);
    }
}
