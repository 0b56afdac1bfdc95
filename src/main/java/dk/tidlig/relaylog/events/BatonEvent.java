package dk.tidlig.relaylog.events;

import dk.tidlig.episode.EpisodeId;
import dk.tidlig.kernel.Stamp;
import java.util.UUID;

/// Something that happened to an offer of a baton. Published inside the use case's transaction; nothing of what was
/// said.
public sealed interface BatonEvent {
    EpisodeId episode();

    Stamp stamp();

    record Offered(EpisodeId episode, UUID offer, Stamp stamp) implements BatonEvent {}

    /// It was accepted or declined, or another is offered after nobody answered.
    record Answered(EpisodeId episode, Stamp stamp) implements BatonEvent {}

    /// Whoever offered it thought better of it.
    record TakenBack(EpisodeId episode, Stamp stamp) implements BatonEvent {}
}
