package dk.tidlig.episode;

import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.kernel.UserId;
import dk.tidlig.programme.ProgrammeVersionId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A course as a reader who may sees it.
///
/// @param opened when the course began, and who entered it
/// @param firstContactAt when the family was first reached
/// @param responsible who answers for it; of a closed one, who did last
/// @param helpers those who help now
public record EpisodeView(
        EpisodeId id,
        ChildId child,
        ProgrammeVersionId version,
        String programmeCode,
        Stamp opened,
        @Nullable Instant firstContactAt,
        UserId responsible,
        List<UserId> helpers,
        @Nullable Closing closing) {
    public EpisodeView {
        helpers = List.copyOf(helpers);
    }

    public boolean open() {
        return closing == null;
    }

    /// How and when it ended.
    ///
    /// @param closed when the course ended, and who entered it
    /// @param keepUntil the last day the record is kept, by its programme; nothing when that sets no end
    public record Closing(
            Stamp closed,
            String outcomeCode,
            String outcomeKind,
            @Nullable LocalDate keepUntil) {}
}
