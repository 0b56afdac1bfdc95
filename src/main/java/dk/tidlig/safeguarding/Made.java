package dk.tidlig.safeguarding;

import dk.tidlig.episode.EpisodeId;
import dk.tidlig.kernel.Stamp;

/// That a notification was written, and nothing of what it says.
record Made(EpisodeId episode, Stamp stamp) {}
