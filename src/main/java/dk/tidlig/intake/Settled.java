package dk.tidlig.intake;

import dk.tidlig.episode.EpisodeId;
import dk.tidlig.kernel.ChildId;

/// What an accepted enquiry became.
public record Settled(ChildId child, EpisodeId episode) {}
