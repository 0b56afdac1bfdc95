package dk.tidlig.session.section;

import dk.tidlig.access.Action;
import dk.tidlig.access.Grant;
import dk.tidlig.episode.ChildPanel;
import dk.tidlig.episode.Episodes;
import dk.tidlig.offer.Offers;
import dk.tidlig.programme.Programmes;
import dk.tidlig.session.Appointment;
import dk.tidlig.session.Budget;
import dk.tidlig.session.Course;
import dk.tidlig.session.Session;
import dk.tidlig.session.SessionAction;
import dk.tidlig.session.records.CourseRepository;
import dk.tidlig.session.records.SessionRecords;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What is given now and when we meet next, on the child's overview. Nothing when no course is open.
@Component
class CoursesPanel implements ChildPanel {
    private final Episodes episodes;
    private final CourseRepository courses;
    private final SessionRecords sessions;
    private final Programmes programmes;
    private final Offers offers;

    CoursesPanel(
            Episodes episodes,
            CourseRepository courses,
            SessionRecords sessions,
            Programmes programmes,
            Offers offers) {
        this.episodes = episodes;
        this.courses = courses;
        this.sessions = sessions;
        this.programmes = programmes;
        this.offers = offers;
    }

    @Override
    public Action reading() {
        return SessionAction.READ;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Width width() {
        return Width.HALF;
    }

    @Override
    public String fragment() {
        return "session/panel :: courses";
    }

    /// A course that runs or waits.
    ///
    /// @param next the appointment that stands booked next; null when there is none
    public record Line(String name, Course course, @Nullable Appointment next) {}

    @Override
    public Map<String, Object> model(Grant grant) {
        var open = episodes.of(grant.actor(), grant.child()).stream()
                .filter(it -> it.open())
                .findFirst();
        if (open.isEmpty()) {
            return Map.of();
        }
        var episode = open.get();
        var all = sessions.of(grant, episode.id());
        var limit = programmes.version(episode.version()).definition().sessionLimit();
        return Map.of(
                "budget", Budget.of(limit.orElse(null), all),
                "lines",
                        courses.of(grant, episode.id()).stream()
                                .filter(course -> course.ending() == null)
                                .map(course -> line(grant, course, all))
                                .toList(),
                "child", grant.child().toString(),
                "episode", episode.id().toString());
    }

    private Line line(Grant grant, Course course, List<Session> all) {
        var offer = offers.edition(course.offer(), course.edition());
        return new Line(
                offer.content().name().in(grant.actor().language()),
                course,
                next(course, all).orElse(null));
    }

    private static Optional<Appointment> next(Course course, List<Session> all) {
        return all.stream()
                .filter(it -> it.course().equals(course.id()))
                .flatMap(it -> it.booked().stream())
                .min(Comparator.comparing(it -> it.when().startsAt()));
    }
}
