package dk.tidlig.session.web;

import dk.tidlig.episode.EpisodeId;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.session.WithSession;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// What is asked in the form that says a session took place: our own questions, and those of other modules.
@Component
class SessionParts {
    private final List<WithSession> parts;
    private final SessionChoices choices;

    SessionParts(List<WithSession> parts, SessionChoices choices) {
        this.parts = parts.stream()
                .sorted(Comparator.comparingInt(WithSession::order))
                .toList();
        this.choices = choices;
    }

    /// What the parts need, and `parts`: the fragments that have something to ask.
    Map<String, Object> model(Actor actor, ChildId child, EpisodeId episode, Map<String, String> answers) {
        var model = new HashMap<String, Object>();
        var fragments = new ArrayList<String>();
        for (var part : parts) {
            var own = part.model(actor, child, episode, answers);
            if (!own.isEmpty()) {
                model.putAll(own);
                fragments.add(part.fragment());
            }
        }
        model.put("parts", fragments);
        return model;
    }

    Map<String, Object> choices() {
        var model = new HashMap<>(choices.ofHeld());
        model.putAll(choices.ofWhen());
        return model;
    }
}
