package dk.tidlig.episode;

import dk.tidlig.kernel.ChildId;

/// Knows whether the notification to the authority that an outcome asks for has been made; contributed as a bean by the
/// module that makes notifications. As long as there is none, such an outcome waits.
public interface NotificationProof {
    boolean made(ChildId child, EpisodeId episode);

    /// Where it is made.
    String url(ChildId child, EpisodeId episode);
}
