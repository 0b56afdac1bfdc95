package dk.tidlig.episode.web;

import dk.tidlig.episode.EpisodeAction;
import dk.tidlig.identity.Actor;
import dk.tidlig.identity.Reach;

/// Where a deed leads that may have taken the doer away from the child.
final class After {
    private After() {}

    /// To the child, for whoever may still see it without being around it; otherwise to My day.
    static String leaving(Actor actor, String childId) {
        boolean stays =
                actor.reach(EpisodeAction.READ.code()).filter(Reach.ALL::equals).isPresent();
        return stays ? "/children/" + childId : "/my-day";
    }
}
