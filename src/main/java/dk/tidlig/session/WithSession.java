package dk.tidlig.session;

import dk.tidlig.episode.EpisodeId;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import java.time.Instant;
import java.util.Map;

/// What another module asks for in the form that says a session took place, so that it is written at once and in the
/// same transaction. Contributed as a bean; sessions know nothing of what is asked.
public interface WithSession {
    int order();

    /// The fragment with the questions, as `measure/with-session :: part`.
    String fragment();

    /// What the fragment needs, by names that begin with the module's; empty when there is nothing to ask.
    ///
    /// @param answers what was answered so far, by field; empty when the form is shown for the first time
    Map<String, Object> model(Actor actor, ChildId child, EpisodeId episode, Map<String, String> answers);

    /// Takes what was answered; nothing when nothing was.
    ///
    /// @param at when the session took place
    void held(Actor actor, ChildId child, EpisodeId episode, Instant at, Map<String, String> answers);
}
