package dk.tidlig.episode;

import dk.tidlig.access.Gate;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.UseCase;
import dk.tidlig.kernel.UserId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A child's courses through programmes, from opening to closing. Closed ones stay readable until their keeping ends;
/// they are not opened again.
@UseCase
public class Episodes {
    private final Gate gate;
    private final EpisodeRepository episodes;
    private final EpisodeSteps steps;
    private final Closing closing;
    private final EpisodeImport imports;

    Episodes(Gate gate, EpisodeRepository episodes, EpisodeSteps steps, Closing closing, EpisodeImport imports) {
        this.gate = gate;
        this.episodes = episodes;
        this.steps = steps;
        this.closing = closing;
        this.imports = imports;
    }

    /// Opens a course of a registered child; from this moment on exactly one is responsible.
    public EpisodeId open(Actor actor, OpenEpisode command) {
        var grant = gate.require(actor, EpisodeAction.OPEN, command.child());
        return steps.open(grant, command);
    }

    /// The child's courses, the newest first.
    public List<EpisodeView> of(Actor actor, ChildId child) {
        var grant = gate.require(actor, EpisodeAction.READ, child);
        return episodes.of(grant);
    }

    public EpisodeView read(Actor actor, ChildId child, EpisodeId episode) {
        var grant = gate.require(actor, EpisodeAction.READ, child);
        return episodes.find(grant, episode).orElseThrow(NotFound::new);
    }

    /// Hands the responsibility from one to another, in one moment.
    ///
    /// @param from who is responsible by what the giver sees; when it is another by now, the hand-over is refused
    public void handResponsibility(Actor actor, ChildId child, EpisodeId episode, UserId from, UserId to) {
        var grant = gate.require(actor, EpisodeAction.HAND_RESPONSIBILITY, child);
        steps.hand(grant, episode, from, to);
    }

    public void assignHelper(Actor actor, ChildId child, EpisodeId episode, UserId helper) {
        var grant = gate.require(actor, EpisodeAction.ASSIGN_HELPER, child);
        steps.assign(grant, episode, helper);
    }

    public void releaseHelper(Actor actor, ChildId child, EpisodeId episode, UserId helper) {
        var grant = gate.require(actor, EpisodeAction.ASSIGN_HELPER, child);
        steps.release(grant, episode, helper);
    }

    /// Notes that the family was reached, or that somebody tried.
    public void recordContact(Actor actor, ChildId child, EpisodeId episode, ContactNote contact) {
        var grant = gate.require(actor, EpisodeAction.RECORD_CONTACT, child);
        steps.contact(grant, episode, contact);
    }

    /// What stands in the way of closing with that outcome, and what must be known.
    public List<ClosingFinding> closingFindings(Actor actor, ChildId child, EpisodeId episode, String outcomeCode) {
        var grant = gate.require(actor, EpisodeAction.CLOSE, child);
        return closing.findings(grant, episode, outcomeCode);
    }

    /// Closes the course; whoever was around the child steps back.
    public void close(Actor actor, ChildId child, EpisodeId episode, CloseEpisode command) {
        var grant = gate.require(actor, EpisodeAction.CLOSE, child);
        closing.close(grant, episode, command);
    }

    /// Those of the children who are in a course of the programme now. Until the transaction ends nobody else opens one
    /// for any of those asked about.
    public Set<ChildId> inOpenCourse(Actor actor, String programmeCode, Collection<ChildId> children) {
        gate.requireForAll(actor, EpisodeAction.IMPORT, children);
        return imports.inOpenCourse(programmeCode, children);
    }

    /// Takes in many at once, a chunk of any size in a handful of statements. Publishes no events.
    ///
    /// @return the episode of each ref, new or here already
    /// @throws dk.tidlig.kernel.Refused when a child would get a second open course of the same programme
    public Map<String, EpisodeId> importAll(Actor actor, List<ImportedEpisode> imported) {
        var grant = gate.requireForAll(
                actor,
                EpisodeAction.IMPORT,
                imported.stream().map(ImportedEpisode::child).toList());
        return imports.importAll(grant, imported);
    }
}
