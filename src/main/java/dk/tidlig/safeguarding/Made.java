package dk.tidlig.safeguarding;

import dk.tidlig.episode.EpisodeId;
import dk.tidlig.kernel.Stamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// That a notification was written, and nothing of what it says.
///
/// @param episode the course it was written in; null when it stands on the child alone
/// @param heardFrom who a private person is to the child; null when a professional wrote it
/// @param received when it was with those who receive notifications; null where nobody here does
record Made(
        NotificationId id,
        @Nullable EpisodeId episode,
        Stamp stamp,
        @Nullable Instant received,
        Notifier.@Nullable Kind heardFrom) {}
