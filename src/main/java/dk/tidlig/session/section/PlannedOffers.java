package dk.tidlig.session.section;

import dk.tidlig.access.Gate;
import dk.tidlig.access.Grant;
import dk.tidlig.offer.Offers;
import dk.tidlig.plan.OfferedCourses;
import dk.tidlig.plan.PlannedActionId;
import dk.tidlig.session.Course;
import dk.tidlig.session.Session;
import dk.tidlig.session.SessionAction;
import dk.tidlig.session.records.CourseRepository;
import dk.tidlig.session.records.SessionRecords;
import dk.tidlig.shell.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Tells the child's plan how far the offers are that were begun from it.
@Component
class PlannedOffers implements OfferedCourses {
    private final Gate gate;
    private final CourseRepository courses;
    private final SessionRecords sessions;
    private final Offers offers;
    private final Words words;

    PlannedOffers(Gate gate, CourseRepository courses, SessionRecords sessions, Offers offers, Words words) {
        this.gate = gate;
        this.courses = courses;
        this.sessions = sessions;
        this.offers = offers;
        this.words = words;
    }

    /// To those who may read courses.
    @Override
    public Map<PlannedActionId, List<StartedOffer>> of(Grant grant) {
        var found = new LinkedHashMap<PlannedActionId, List<StartedOffer>>();
        if (!gate.wouldAllow(grant.actor(), SessionAction.READ, grant.child())) {
            return found;
        }
        var held = sessions.of(grant);
        for (var course : courses.of(grant)) {
            var action = course.action();
            if (action != null) {
                found.computeIfAbsent(action, none -> new ArrayList<>()).add(told(grant, course, held));
            }
        }
        return found;
    }

    private StartedOffer told(Grant grant, Course course, List<Session> all) {
        int held = (int) all.stream()
                .filter(it -> it.course().equals(course.id()) && it.standing() == Session.Standing.HELD)
                .count();
        return new StartedOffer(
                offers.edition(course.offer(), course.edition())
                        .content()
                        .name()
                        .in(grant.actor().language()),
                standing(course) + ", " + words.text("session.planned.held", held),
                "/children/" + grant.child() + "/courses/" + course.id());
    }

    private String standing(Course course) {
        var start = course.started();
        var ending = course.ending();
        if (ending != null) {
            return words.text("session.planned.ended", words.date(ending.on()));
        }
        return start == null
                ? words.text("session.planned.waits")
                : words.text("session.planned.runs", words.date(start.on()));
    }
}
