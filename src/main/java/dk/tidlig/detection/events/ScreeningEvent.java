package dk.tidlig.detection.events;

import dk.tidlig.episode.EpisodeId;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.programme.ProgrammeVersionId;
import java.time.LocalDate;

/// Something that happened to the screening of a course. Published inside the transaction that did it.
public sealed interface ScreeningEvent {
    EpisodeId episode();

    /// Who did it, and when it was entered.
    Stamp stamp();

    /// @param version whose rule it is due by, which may be a later one than the course's own
    /// @param on the first day it can be done; it may lie ahead
    record Due(EpisodeId episode, ProgrammeVersionId version, LocalDate on, Stamp stamp) implements ScreeningEvent {}

    /// The day it was due from turned out wrong. Another may follow.
    record Moved(EpisodeId episode, Stamp stamp) implements ScreeningEvent {}

    /// An instrument was given that counts as it.
    record Done(EpisodeId episode, LocalDate on, Stamp stamp) implements ScreeningEvent {}

    /// Somebody said why it is not done.
    record NotDone(EpisodeId episode, Stamp stamp) implements ScreeningEvent {}

    /// It shows signs.
    ///
    /// @param version whose rule it was due by
    /// @param on the day from which somebody can decide
    record Positive(EpisodeId episode, ProgrammeVersionId version, LocalDate on, Stamp stamp)
            implements ScreeningEvent {}

    /// It was put right, and shows none.
    record Cleared(EpisodeId episode, Stamp stamp) implements ScreeningEvent {}

    /// A person decided what follows.
    record Decided(EpisodeId episode, Stamp stamp) implements ScreeningEvent {}
}
