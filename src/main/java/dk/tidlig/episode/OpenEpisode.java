package dk.tidlig.episode;

import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.UserId;
import dk.tidlig.programme.ProgrammeVersionId;
import java.time.Instant;

/// Opens a course.
///
/// @param openedAt when the programme said yes
/// @param responsible who answers for it from the first moment
public record OpenEpisode(
        EpisodeId id, ChildId child, ProgrammeVersionId version, Instant openedAt, UserId responsible) {}
