package dk.tidlig.session;

import dk.tidlig.access.Grant;
import dk.tidlig.episode.EpisodeId;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import java.time.Instant;
import java.util.Map;

/// What another module asks for in the form that says a session took place, so that it is written at once and in the
/// same transaction. Contributed as a bean; sessions know nothing of what is asked.
public interface WithSession {
    int order();

    /// The fragment with the questions, as `measure/rating :: with-session`; its model is in the variable `part`.
    String fragment();

    /// @param answers what was answered so far, by field; empty when the form is shown for the first time
    Map<String, Object> model(Grant grant, EpisodeId episode, Map<String, String> answers);

    /// Takes what was answered; nothing when nothing was.
    ///
    /// @param at when the session took place
    void held(Actor actor, ChildId child, EpisodeId episode, Instant at, Map<String, String> answers);
}
