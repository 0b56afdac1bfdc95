package dk.tidlig.measure.instrument;

import dk.tidlig.access.Gate;
import dk.tidlig.access.Grant;
import dk.tidlig.child.ChildRecords;
import dk.tidlig.episode.CourseRecords;
import dk.tidlig.episode.EpisodeView;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.UseCase;
import dk.tidlig.measure.instrument.definition.Instrument;
import dk.tidlig.shell.Words;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What the pages about instruments on a child show.
@UseCase
public class ResultPages {
    private final Gate gate;
    private final ResultReading reading;
    private final CourseRecords courses;
    private final ChildRecords children;
    private final Words words;

    ResultPages(Gate gate, ResultReading reading, CourseRecords courses, ChildRecords children, Words words) {
        this.gate = gate;
        this.reading = reading;
        this.courses = courses;
        this.children = children;
        this.words = words;
    }

    /// An instrument that can be chosen for the child, or not by this person.
    ///
    /// @param certified whether this person may give it
    public record Choice(Instrument it, boolean certified) {}

    /// @param choices nothing when no course is open
    public record Page(List<ResultReading.Told> results, List<Choice> choices) {}

    public Page page(Actor actor, ChildId child) {
        var grant = gate.require(actor, InstrumentAction.READ_RESULTS, child);
        var choices = courses.newest(grant)
                .filter(EpisodeView::open)
                .map(course -> choices(grant, course))
                .orElse(List.of());
        return new Page(reading.all(grant), choices);
    }

    private List<Choice> choices(Grant grant, EpisodeView course) {
        var record = children.child(grant);
        return reading.shelf().used(course).stream()
                .filter(it -> reading.rules().fits(it, record, words.today()))
                .map(it -> new Choice(it, reading.rules().certified(grant, it)))
                .toList();
    }

    /// The form of one that can be given now.
    ///
    /// @throws NotFound when it is not used here
    public Choice ask(Actor actor, ChildId child, String code) {
        gate.door(actor, InstrumentAction.GIVE, child);
        var grant = gate.require(actor, InstrumentAction.READ_RESULTS, child);
        return reading.shelf().used().stream()
                .filter(it -> it.code().equals(code))
                .map(it -> new Choice(it, reading.rules().certified(grant, it)))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /// One result with all that was answered.
    ///
    /// @param correctable whether another can be put instead
    public record One(ResultReading.Told told, Instrument instrument, boolean correctable) {}

    /// @throws NotFound when the child has no such result
    public One one(Actor actor, ChildId child, ResultId id) {
        var grant = gate.require(actor, InstrumentAction.READ_RESULTS, child);
        var result = reading.find(grant, id);
        boolean open = openCourses(grant).contains(result.episode());
        return new One(reading.told(result, actor.language()), reading.shelf().of(result), open && result.stands());
    }

    private Set<Object> openCourses(Grant grant) {
        return courses.all(grant).stream()
                .filter(EpisodeView::open)
                .map(EpisodeView::id)
                .collect(Collectors.toSet());
    }
}
