package dk.tidlig.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A verification that was made, as it was noted.
///
/// @param flaw the code of the first flaw, as `entry-changed`; nothing when the trail was whole
public record PastVerification(
        Instant at, long blocks, long entries, @Nullable String flaw) {}
