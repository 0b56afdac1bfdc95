package dk.tidlig.session.web;

import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.session.Courses;
import dk.tidlig.session.SessionId;
import dk.tidlig.session.Sessions;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/// The page of one session, with the forms that fit where it stands; a form that was sent in stays filled.
@Component
class SessionPage {
    private final Sessions sessions;
    private final Courses courses;
    private final SessionParts parts;
    private final SessionPeople people;
    private final Clock clock;

    SessionPage(Sessions sessions, Courses courses, SessionParts parts, SessionPeople people, Clock clock) {
        this.sessions = sessions;
        this.courses = courses;
        this.parts = parts;
        this.people = people;
        this.clock = clock;
    }

    String show(Actor actor, String childId, String sessionId, Map<String, String> answers, Model model) {
        var child = ChildId.of(childId);
        var view = sessions.read(actor, child, SessionId.of(sessionId));
        var booked = view.session().booked();
        boolean begun = booked.map(it -> it.begunBy(clock.instant())).orElse(false);
        model.addAttribute("childId", childId);
        model.addAttribute("view", view);
        model.addAttribute("course", courses.read(actor, child, view.course().id()));
        model.addAttribute("names", people.names(view.course(), view.session(), view.notes()));
        model.addAttribute("booked", booked.orElse(null));
        model.addAttribute("begun", begun);
        if (begun) {
            model.addAllAttributes(parts.model(actor, child, view.course().episode(), answers));
        }
        model.addAllAttributes(parts.choices());
        empty(model, "held", HeldForm.fresh());
        empty(model, "missed", new SessionController.MissForm(null, null));
        empty(model, "cancelled", new SessionController.CancelForm(null, null));
        return "session/session";
    }

    private static void empty(Model model, String name, Object form) {
        if (!model.containsAttribute(name)) {
            model.addAttribute(name, form);
        }
    }
}
