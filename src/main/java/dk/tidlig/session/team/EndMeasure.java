package dk.tidlig.session.team;

import dk.tidlig.episode.EpisodeId;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;

/// Whether the end is measured: said by the module that measures, so that sessions know no scale.
public interface EndMeasure {
    /// True while the programme has something to measure by, and the end is not measured.
    boolean missing(Actor actor, ChildId child, EpisodeId episode);
}
