package dk.tidlig.episode.list;

import dk.tidlig.episode.EpisodeId;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.UserId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A course in a list.
///
/// @param responsible who answers for it; of a closed one, who did last
public record EpisodeRow(
        EpisodeId id,
        ChildId child,
        String programmeCode,
        Instant openedAt,
        @Nullable Instant firstContactAt,
        UserId responsible,
        List<UserId> helpers,
        @Nullable Instant closedAt,
        @Nullable String outcomeCode) {
    public EpisodeRow {
        helpers = List.copyOf(helpers);
    }
}
