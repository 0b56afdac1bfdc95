package dk.tidlig.episode.moving;

import dk.tidlig.episode.EpisodeId;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.MunicipalityId;
import dk.tidlig.kernel.Stamp;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A course that this municipality offered to another.
///
/// @param reply why it was declined
record Departure(
        MovingId id,
        ChildId child,
        EpisodeId episode,
        MunicipalityId to,
        String basis,
        String grounds,
        Set<String> data,
        String outcome,
        MovingState state,
        Stamp offered,
        Instant expires,
        @Nullable Instant ended,
        @Nullable String reply) {
    Departure {
        data = Set.copyOf(data);
    }

    boolean waits(Instant now) {
        return state == MovingState.OFFERED && now.isBefore(expires);
    }
}
