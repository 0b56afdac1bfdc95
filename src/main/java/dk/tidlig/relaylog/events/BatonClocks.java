package dk.tidlig.relaylog.events;

import dk.tidlig.episode.EpisodeId;
import dk.tidlig.shell.ClockView;
import java.util.Optional;

/// What is asked of whoever runs the limits of batons.
public interface BatonClocks {
    /// The limit for answering the offer that waits in the course; nothing where the programme has none.
    Optional<ClockView> ofOffer(EpisodeId episode);
}
