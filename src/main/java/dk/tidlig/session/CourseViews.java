package dk.tidlig.session;

import dk.tidlig.access.Grant;
import dk.tidlig.episode.EpisodeView;
import dk.tidlig.episode.Episodes;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.offer.Offers;
import dk.tidlig.programme.KeptField;
import dk.tidlig.programme.Programmes;
import dk.tidlig.session.records.CourseRepository;
import dk.tidlig.session.records.SessionRecords;
import dk.tidlig.tenancy.Reading;
import java.util.List;
import org.springframework.stereotype.Component;

/// Courses with their sessions, put together for the reader.
@Component
class CourseViews {
    private record OfChild(ChildId child) {}

    private final Episodes episodes;
    private final CourseRepository courses;
    private final SessionRecords sessions;
    private final Programmes programmes;
    private final Offers offers;

    CourseViews(
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

    List<EpisodeCourses> of(Grant grant) {
        return Reading.once(new OfChild(grant.child()), () -> putTogether(grant));
    }

    private List<EpisodeCourses> putTogether(Grant grant) {
        var all = courses.of(grant);
        var held = sessions.of(grant);
        return episodes.of(grant.actor(), grant.child()).stream()
                .map(episode -> of(episode, all, held))
                .toList();
    }

    CourseView read(Grant grant, CourseId id) {
        var course = courses.find(grant, id).orElseThrow(NotFound::new);
        var all = sessions.of(grant, course.episode());
        return view(course, all, budget(course.version(), all));
    }

    private EpisodeCourses of(EpisodeView episode, List<Course> all, List<Session> sessions) {
        var own = all.stream()
                .filter(course -> course.episode().equals(episode.id()))
                .toList();
        var ids = own.stream().map(Course::id).toList();
        var counted = sessions.stream().filter(it -> ids.contains(it.course())).toList();
        var budget = budget(episode.version(), counted);
        return new EpisodeCourses(
                episode,
                budget,
                own.stream().map(course -> view(course, counted, budget)).toList());
    }

    private CourseView view(Course course, List<Session> all, Budget budget) {
        var own = all.stream().filter(it -> it.course().equals(course.id())).toList();
        return new CourseView(
                course, offers.edition(course.offer(), course.edition()), own, budget, keepsNotes(course));
    }

    private Budget budget(dk.tidlig.programme.ProgrammeVersionId version, List<Session> sessions) {
        var limit = programmes.version(version).definition().sessionLimit();
        return Budget.of(limit.orElse(null), sessions);
    }

    private boolean keepsNotes(Course course) {
        return programmes.version(course.version()).definition().keeps(KeptField.SESSION_NOTES);
    }
}
