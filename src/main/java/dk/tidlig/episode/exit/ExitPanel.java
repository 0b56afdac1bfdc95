package dk.tidlig.episode.exit;

import dk.tidlig.access.Grant;
import dk.tidlig.child.ChildRecords;
import dk.tidlig.episode.ChildPanel;
import dk.tidlig.episode.CourseRecords;
import dk.tidlig.episode.EpisodeView;
import dk.tidlig.programme.Programmes;
import dk.tidlig.shell.Words;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The planned ending on the child's overview, from the day it is planned.
@Component
class ExitPanel implements ChildPanel {
    private final CourseRecords courses;
    private final ChildRecords children;
    private final Programmes programmes;
    private final ExitWords exitWords;
    private final Words words;

    ExitPanel(CourseRecords courses, ChildRecords children, Programmes programmes, ExitWords exitWords, Words words) {
        this.courses = courses;
        this.children = children;
        this.programmes = programmes;
        this.exitWords = exitWords;
        this.words = words;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public String fragment() {
        return "episode/exit :: planned";
    }

    @Override
    public Map<String, Object> model(Grant grant) {
        return courses.newest(grant)
                .filter(EpisodeView::open)
                .flatMap(course -> exit(grant, course))
                .filter(it -> it.near(words.today()))
                .map(it ->
                        Map.of("clock", exitWords.clock(it), "url", ExitWords.url(it), "outcome", outcome(grant, it)))
                .orElse(Map.of());
    }

    private Optional<PlannedExit> exit(Grant grant, EpisodeView course) {
        return Optional.ofNullable(children.child(grant).bornOn())
                .flatMap(born -> PlannedExit.of(
                        course.child(), course.id(), course.responsible(), programmes.version(course.version()), born));
    }

    private static String outcome(Grant grant, PlannedExit it) {
        return it.version()
                .definition()
                .outcome(it.ending().outcome())
                .map(one -> one.wording().in(grant.actor().language()))
                .orElse("");
    }
}
