package dk.tidlig.episode;

import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import java.util.List;

/// What must be in place, or at least known, before a course is closed; contributed as a bean by the module that knows.
/// Asked when the page is shown and again inside the closing's transaction.
public interface ClosingCheck {
    List<ClosingFinding> findings(Actor actor, ChildId child, EpisodeId episode, String outcomeCode);
}
