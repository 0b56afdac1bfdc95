package dk.tidlig.session.web;

import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.session.CourseView;
import dk.tidlig.session.team.Teams;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What the page of one course shows, with the team that gives it.
@Component
class CoursePage {
    private final Teams teams;
    private final SessionPeople people;
    private final SessionChoices choices;

    CoursePage(Teams teams, SessionPeople people, SessionChoices choices) {
        this.teams = teams;
        this.people = people;
        this.choices = choices;
    }

    Map<String, @Nullable Object> of(Actor actor, ChildId child, CourseView view) {
        var model = new HashMap<String, @Nullable Object>();
        model.put("childId", child.toString());
        model.put("view", view);
        model.put("names", people.names(view));
        model.put("people", choices.people(actor.language()));
        model.put("team", teams.of(actor, child, view.course().id()).orElse(null));
        return model;
    }
}
