package dk.tidlig.session.web;

import dk.tidlig.identity.Colleague;
import dk.tidlig.identity.Colleagues;
import dk.tidlig.kernel.UserId;
import dk.tidlig.session.Answer;
import dk.tidlig.session.Appointment;
import dk.tidlig.session.Course;
import dk.tidlig.session.CourseView;
import dk.tidlig.session.Note;
import dk.tidlig.session.Session;
import dk.tidlig.shell.Words;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// Names of the colleagues who gave, booked, answered and wrote.
@Component
class SessionPeople {
    private final Colleagues colleagues;
    private final Words words;

    SessionPeople(Colleagues colleagues, Words words) {
        this.colleagues = colleagues;
        this.words = words;
    }

    Map<String, String> names(CourseView view) {
        var users = of(view.course());
        view.sessions().forEach(session -> users.addAll(of(session)));
        return names(users);
    }

    Map<String, String> names(Course course, Session session, List<Note> notes) {
        var users = of(course);
        users.addAll(of(session));
        notes.forEach(note -> users.add(note.written().by()));
        return names(users);
    }

    private static Set<UserId> of(Course course) {
        var users = new HashSet<>(course.helpers());
        users.add(course.asked().by());
        if (course.ending() != null) {
            users.add(course.ending().stamp().by());
        }
        return users;
    }

    private static Set<UserId> of(Session session) {
        var users = new HashSet<UserId>();
        for (Appointment attempt : session.attempts()) {
            users.add(attempt.booked().by());
            Answer answer = attempt.answer();
            if (answer != null) {
                users.add(answer.stamp().by());
            }
        }
        return users;
    }

    /// By the user's id as text; also of those who are no colleagues here.
    private Map<String, String> names(Collection<UserId> users) {
        var found = colleagues.of(users);
        var language = LocaleContextHolder.getLocale();
        var names = new HashMap<String, String>();
        users.forEach(user -> {
            Colleague one = found.get(user);
            names.put(user.toString(), one == null ? words.text("session.day.somebody") : one.line(language));
        });
        return names;
    }
}
