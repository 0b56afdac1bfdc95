package dk.tidlig.relaylog;

import dk.tidlig.access.Grant;
import dk.tidlig.episode.CourseRecords;
import dk.tidlig.episode.EpisodeId;
import dk.tidlig.episode.EpisodeView;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.programme.ProgrammeDefinition;
import dk.tidlig.programme.Programmes;
import dk.tidlig.programme.Scale;
import dk.tidlig.programme.relay.RelayRules;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The courses that work with a relay log, and the rules of the version each began with.
@Component
public class RelayCourses {
    private final CourseRecords courses;
    private final Programmes programmes;

    RelayCourses(CourseRecords courses, Programmes programmes) {
        this.courses = courses;
        this.programmes = programmes;
    }

    /// A course and what its log is bound by.
    public record Bound(EpisodeView episode, ProgrammeDefinition programme, RelayRules rules) {
        public Scale scale() {
            return programme.scale(rules.scale()).orElseThrow();
        }
    }

    /// The child's open course in a programme with relay logs.
    public Optional<Bound> open(Grant grant) {
        return courses.all(grant).stream()
                .filter(EpisodeView::open)
                .flatMap(it -> bound(it).stream())
                .findFirst();
    }

    /// @throws NotFound when the child has no such course
    public Bound get(Grant grant, EpisodeId episode) {
        return courses.all(grant).stream()
                .filter(it -> it.id().equals(episode))
                .flatMap(it -> bound(it).stream())
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private Optional<Bound> bound(EpisodeView course) {
        var definition = programmes.version(course.version()).definition();
        return definition.relay().map(rules -> new Bound(course, definition, rules));
    }
}
