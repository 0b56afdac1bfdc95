package dk.tidlig.detection;

import dk.tidlig.access.Gate;
import dk.tidlig.child.roster.RosterChild;
import dk.tidlig.child.roster.RosterChildren;
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
    private final EnrolmentRepository enrolments;
    private final RosterChildren children;
    private final Words words;

    Rosters(Gate gate, RosterTaking taking, EnrolmentRepository enrolments, RosterChildren children, Words words) {
        this.gate = gate;
        this.taking = taking;
        this.enrolments = enrolments;
        this.children = children;
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
            return RosterResult.refused(lines.size(), problems);
        }
        var taken = taking.take(grant, lines, words.today(), done);
        gate.requireForAll(actor, DetectionAction.IMPORT_ROSTER, taken.children());
        return taken.result();
    }

    /// Lines that wait for somebody to decide.
    public List<Doubt> doubts(Actor actor) {
        return enrolments.doubts(gate.scope(actor, DetectionAction.READ_DOUBTS, "doubtful lines of rosters"));
    }

    /// @param same whether it is the child it looks like, or another of that name and day
    /// @throws Refused when somebody has decided already
    public void decide(Actor actor, UUID doubt, boolean same) {
        var grant = gate.require(actor, DetectionAction.IMPORT_ROSTER);
        var it = enrolments.settle(grant, doubt).orElseThrow(() -> new Refused(DetectionRefusal.DECIDED));
        var child = same
                ? it.like()
                : children.register(grant, List.of(new RosterChild(it.givenName(), it.familyName(), it.bornOn(), null)))
                        .getFirst();
        enrolments.enrol(grant, it.roster(), List.of(new Enrolment(child, it.room(), it.bornOn())), words.today());
        gate.requireForAll(actor, DetectionAction.IMPORT_ROSTER, List.of(child));
    }
}
