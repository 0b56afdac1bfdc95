package dk.tidlig.detection;

import dk.tidlig.access.Gate;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.UseCase;
import dk.tidlig.shell.Words;
import java.util.List;
import java.util.UUID;
import java.util.function.LongConsumer;

/// Which children go where, from a daycare's or a school's own list: all of it, or nothing.
@UseCase
public class Rosters {
    private final Gate gate;
    private final RosterTaking taking;
    private final DoubtRepository doubts;
    private final DoubtDecision decision;
    private final Words words;

    Rosters(Gate gate, RosterTaking taking, DoubtRepository doubts, DoubtDecision decision, Words words) {
        this.gate = gate;
        this.taking = taking;
        this.doubts = doubts;
        this.decision = decision;
        this.words = words;
    }

    /// The form for a file is asked for.
    public void askToTake(Actor actor) {
        gate.door(actor, DetectionAction.IMPORT_ROSTER);
    }

    /// Takes a roster in. The institutions it names have these children from today on, and no others. A line that looks
    /// like a child who is here waits until somebody has decided.
    ///
    /// @param done told how many more lines have been taken in
    public RosterResult take(Actor actor, List<RosterLine> lines, List<RosterProblem> unreadable, LongConsumer done) {
        var grant = gate.require(actor, DetectionAction.IMPORT_ROSTER);
        var problems = taking.problems(grant, lines, unreadable);
        if (!problems.isEmpty()) {
            return RosterResult.refused(lines.size() + (int) unread(unreadable), problems);
        }
        var taken = taking.take(grant, lines, words.today(), done);
        gate.requireForAll(actor, DetectionAction.IMPORT_ROSTER, taken.children());
        return taken.result();
    }

    private static long unread(List<RosterProblem> problems) {
        return problems.stream()
                .mapToInt(RosterProblem::line)
                .filter(line -> line > 1)
                .distinct()
                .count();
    }

    /// Lines that wait for somebody to decide.
    public List<Doubt> doubts(Actor actor) {
        return doubts.doubts(gate.scope(actor, DetectionAction.READ_DOUBTS, "doubtful lines of rosters"));
    }

    /// @param same whether it is the child it looks like, or another of that name and day
    /// @throws Refused when somebody has decided already, or the line's number is another child's
    public void decide(Actor actor, UUID doubt, boolean same) {
        var grant = gate.require(actor, DetectionAction.IMPORT_ROSTER);
        var it = doubts.settle(grant, doubt).orElseThrow(() -> new Refused(DetectionRefusal.DECIDED));
        var child = decision.decide(grant, it, same, words.today());
        gate.requireForAll(actor, DetectionAction.IMPORT_ROSTER, List.of(child));
    }
}
