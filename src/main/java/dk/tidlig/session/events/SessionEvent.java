package dk.tidlig.session.events;

import dk.tidlig.episode.EpisodeId;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.MunicipalityId;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.session.CourseId;
import dk.tidlig.session.SessionId;
import java.time.Instant;
import java.time.LocalDate;

/// Something that happened to a course or one of its sessions. Published inside the use case's transaction.
public sealed interface SessionEvent {
    MunicipalityId municipality();

    ChildId child();

    EpisodeId episode();

    CourseId course();

    /// Who did it, and when it was entered.
    Stamp stamp();

    /// The offer is given from that day.
    record CourseStarted(
            MunicipalityId municipality,
            ChildId child,
            EpisodeId episode,
            CourseId course,
            String offerCode,
            LocalDate on,
            Stamp stamp)
            implements SessionEvent {}

    /// The family waits for a place.
    record CourseAwaited(
            MunicipalityId municipality,
            ChildId child,
            EpisodeId episode,
            CourseId course,
            String offerCode,
            Stamp stamp)
            implements SessionEvent {}

    /// @param lastRunning no other course of the episode runs or waits
    record CourseEnded(
            MunicipalityId municipality,
            ChildId child,
            EpisodeId episode,
            CourseId course,
            LocalDate on,
            boolean lastRunning,
            Stamp stamp)
            implements SessionEvent {}

    record Booked(
            MunicipalityId municipality,
            ChildId child,
            EpisodeId episode,
            CourseId course,
            SessionId session,
            Instant startsAt,
            Stamp stamp)
            implements SessionEvent {}

    record Moved(
            MunicipalityId municipality,
            ChildId child,
            EpisodeId episode,
            CourseId course,
            SessionId session,
            Instant from,
            Instant to,
            Stamp stamp)
            implements SessionEvent {}

    record Cancelled(
            MunicipalityId municipality,
            ChildId child,
            EpisodeId episode,
            CourseId course,
            SessionId session,
            Instant startsAt,
            Stamp stamp)
            implements SessionEvent {}

    record Missed(
            MunicipalityId municipality,
            ChildId child,
            EpisodeId episode,
            CourseId course,
            SessionId session,
            Instant startsAt,
            Stamp stamp)
            implements SessionEvent {}

    /// @param at when it took place, as distinct from when it was entered
    /// @param first the first of the episode
    /// @param last the limit leaves no more after it
    record Held(
            MunicipalityId municipality,
            ChildId child,
            EpisodeId episode,
            CourseId course,
            SessionId session,
            Instant at,
            boolean first,
            boolean last,
            Stamp stamp)
            implements SessionEvent {}
}
