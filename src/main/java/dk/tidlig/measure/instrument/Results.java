package dk.tidlig.measure.instrument;

import dk.tidlig.access.Gate;
import dk.tidlig.access.Grant;
import dk.tidlig.episode.CourseRecords;
import dk.tidlig.episode.EpisodeId;
import dk.tidlig.episode.EpisodeView;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.UseCase;

/// Gives an instrument to a child's family, and has somebody look at what it gave.
@UseCase
public class Results {
    private final Gate gate;
    private final CourseRecords courses;
    private final InstrumentShelf shelf;
    private final ResultRepository results;
    private final ResultKeeping keeping;

    Results(Gate gate, CourseRecords courses, InstrumentShelf shelf, ResultRepository results, ResultKeeping keeping) {
        this.gate = gate;
        this.courses = courses;
        this.shelf = shelf;
        this.results = results;
        this.keeping = keeping;
    }

    /// In the child's open course.
    ///
    /// @throws Refused when they may not give it, it is not for this child, or the answers cannot be
    public void give(Actor actor, ChildId child, GiveInstrument given) {
        var grant = gate.require(actor, InstrumentAction.GIVE, child);
        var course = courses.newest(grant)
                .filter(EpisodeView::open)
                .orElseThrow(() -> new Refused(InstrumentRefusal.COURSE_CLOSED));
        var instrument = shelf.used(course).stream()
                .filter(it -> it.code().equals(given.code()))
                .findFirst()
                .orElseThrow(() -> new Refused(InstrumentRefusal.NOT_USED_HERE));
        keeping.add(grant, course, instrument, given, null, null);
    }

    /// Puts a right result instead of a wrong one, by the version that one was given by. Both stay, with the reason,
    /// and somebody looks again.
    ///
    /// @throws NotFound when the child has no such result
    /// @throws Refused with 409 when somebody has put another instead already
    public void correct(Actor actor, ChildId child, ResultId wrong, GiveInstrument right, String reason) {
        var grant = gate.require(actor, InstrumentAction.CORRECT_RESULT, child);
        var before = results.find(grant, wrong).orElseThrow(NotFound::new);
        if (reason.isBlank()) {
            throw new Refused(InstrumentRefusal.REASON_MISSING);
        }
        if (!results.supersede(grant, wrong)) {
            throw new Refused(InstrumentRefusal.RESULT_SUPERSEDED);
        }
        keeping.add(grant, open(grant, before.episode()), shelf.of(before), right, wrong, reason.strip());
    }

    /// Somebody has looked, and says what was decided. Nothing follows by itself.
    ///
    /// @throws NotFound when the child has no such result
    /// @throws Refused with 409 when somebody has looked already, or another result stands instead
    public void review(Actor actor, ChildId child, ResultId result, String decision) {
        var grant = gate.require(actor, InstrumentAction.REVIEW, child);
        results.find(grant, result).orElseThrow(NotFound::new);
        if (decision.isBlank()) {
            throw new Refused(InstrumentRefusal.DECISION_MISSING);
        }
        if (decision.length() > GiveInstrument.LONGEST_NOTE) {
            throw new Refused(InstrumentRefusal.ANSWER_TOO_LONG);
        }
        if (!results.review(grant, result, decision.strip())) {
            throw new Refused(InstrumentRefusal.REVIEWED);
        }
    }

    private EpisodeView open(Grant grant, EpisodeId episode) {
        return courses.all(grant).stream()
                .filter(it -> it.id().equals(episode) && it.open())
                .findFirst()
                .orElseThrow(() -> new Refused(InstrumentRefusal.COURSE_CLOSED));
    }
}
