package dk.tidlig.episode.events;

import dk.tidlig.episode.EpisodeId;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.MunicipalityId;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.kernel.UserId;
import dk.tidlig.programme.ProgrammeVersionId;
import java.time.Instant;

/// Something that happened to an episode. Published inside the use case's transaction.
public sealed interface EpisodeEvent {
    MunicipalityId municipality();

    ChildId child();

    EpisodeId episode();

    /// Who did it, and when it was entered.
    Stamp stamp();

    /// @param openedAt when the course began, as distinct from when it was entered
    record Opened(
            MunicipalityId municipality,
            ChildId child,
            EpisodeId episode,
            ProgrammeVersionId version,
            Instant openedAt,
            UserId responsible,
            Stamp stamp)
            implements EpisodeEvent {}

    /// Another holds the responsibility from now on.
    record ResponsibleChanged(
            MunicipalityId municipality, ChildId child, EpisodeId episode, UserId from, UserId to, Stamp stamp)
            implements EpisodeEvent {}

    record HelperAssigned(MunicipalityId municipality, ChildId child, EpisodeId episode, UserId helper, Stamp stamp)
            implements EpisodeEvent {}

    record HelperReleased(MunicipalityId municipality, ChildId child, EpisodeId episode, UserId helper, Stamp stamp)
            implements EpisodeEvent {}

    /// The family was reached.
    ///
    /// @param at when it was reached
    /// @param first whether no contact was known before
    record ContactMade(
            MunicipalityId municipality, ChildId child, EpisodeId episode, Instant at, boolean first, Stamp stamp)
            implements EpisodeEvent {}

    /// Somebody tried to reach the family, and did not.
    record ContactTried(MunicipalityId municipality, ChildId child, EpisodeId episode, Instant at, Stamp stamp)
            implements EpisodeEvent {}

    /// @param closedAt when the course ended, as distinct from when it was entered
    record Closed(
            MunicipalityId municipality,
            ChildId child,
            EpisodeId episode,
            ProgrammeVersionId version,
            Instant closedAt,
            String outcomeCode,
            Stamp stamp)
            implements EpisodeEvent {}
}
