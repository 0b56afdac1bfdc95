package dk.tidlig.session;

import dk.tidlig.access.Gate;
import dk.tidlig.episode.EpisodeId;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.UseCase;
import dk.tidlig.kernel.UserId;
import dk.tidlig.plan.PlannedActionId;
import dk.tidlig.programme.ProgrammeVersionId;
import dk.tidlig.session.records.CourseImport;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Offers given to a child's episodes, one after the other or side by side.
@UseCase
public class Courses {
    private final Gate gate;
    private final CourseViews views;
    private final CourseSteps steps;
    private final OfferOptions options;
    private final CourseImport imports;

    Courses(Gate gate, CourseViews views, CourseSteps steps, OfferOptions options, CourseImport imports) {
        this.gate = gate;
        this.views = views;
        this.steps = steps;
        this.options = options;
        this.imports = imports;
    }

    /// The child's courses with their sessions, and how much of each episode's limit is used.
    public List<EpisodeCourses> of(Actor actor, ChildId child) {
        var grant = gate.require(actor, SessionAction.READ, child);
        return views.of(grant);
    }

    /// @throws NotFound when the child has no such course
    public CourseView read(Actor actor, ChildId child, CourseId course) {
        var grant = gate.require(actor, SessionAction.READ, child);
        return views.read(grant, course);
    }

    /// What can be begun in the episode now, the best fit first.
    public List<OfferOption> options(Actor actor, ChildId child, EpisodeId episode) {
        var grant = gate.require(actor, SessionAction.START, child);
        return options.of(grant, episode);
    }

    /// What the child's plan says of a planned action that an offer is to be begun from; nothing when it cannot be now.
    public Optional<String> planned(Actor actor, ChildId child, PlannedActionId action) {
        var grant = gate.require(actor, SessionAction.START, child);
        return steps.planned(grant, action);
    }

    /// Gives an offer to an open episode, or waits for a place in it. Whoever gives it is around the child from now on.
    ///
    /// @throws Refused when the programme does not use the offer, it is full, or the helper may not give it
    public CourseId start(Actor actor, StartCourse command) {
        var grant = gate.require(actor, SessionAction.START, command.child());
        return steps.start(grant, command);
    }

    /// There is a place: what waited is given from that day.
    public void begin(Actor actor, ChildId child, CourseId course, LocalDate on) {
        var grant = gate.require(actor, SessionAction.START, child);
        steps.begin(grant, course, on);
    }

    /// Another helper, or one more.
    public void addHelper(Actor actor, ChildId child, CourseId course, UserId helper) {
        var grant = gate.require(actor, SessionAction.START, child);
        steps.addHelper(grant, course, helper);
    }

    public void removeHelper(Actor actor, ChildId child, CourseId course, UserId helper) {
        var grant = gate.require(actor, SessionAction.START, child);
        steps.removeHelper(grant, course, helper);
    }

    /// @throws Refused while a session is still booked
    public void end(Actor actor, EndCourse command) {
        var grant = gate.require(actor, SessionAction.END, command.child());
        steps.end(grant, command);
    }

    /// Takes in many at once, a chunk of any size in a handful of statements. Publishes no events.
    ///
    /// @param version the programme's version that their episodes keep
    /// @throws IllegalArgumentException when the catalogue has no such offer
    public void importAll(Actor actor, ProgrammeVersionId version, List<ImportedCourse> imported) {
        var grant = gate.requireForAll(actor, SessionAction.IMPORT, children(imported));
        imports.take(grant, version, imported);
    }

    private static List<ChildId> children(List<ImportedCourse> imported) {
        return imported.stream().map(ImportedCourse::child).distinct().toList();
    }
}
