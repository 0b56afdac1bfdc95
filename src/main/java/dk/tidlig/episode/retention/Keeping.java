package dk.tidlig.episode.retention;

import dk.tidlig.access.Gate;
import dk.tidlig.access.Grant;
import dk.tidlig.episode.EpisodeAction;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.UseCase;

/// How long a child's record is kept, what keeps it longer, and that the archive has it.
@UseCase
public class Keeping {
    private final Gate gate;
    private final HoldRecords holds;
    private final ListedRecords listed;
    private final KeepingLines lines;
    private final KeptNames names;

    Keeping(Gate gate, HoldRecords holds, ListedRecords listed, KeepingLines lines, KeptNames names) {
        this.gate = gate;
        this.holds = holds;
        this.listed = listed;
        this.lines = lines;
        this.names = names;
    }

    public KeepingPage read(Actor actor, ChildId child) {
        var grant = gate.require(actor, EpisodeAction.SEE_KEEPING, child);
        return lines.page(grant, names.of(grant), holds.of(grant), listed.of(grant));
    }

    /// The form that sets or lifts is asked for.
    public void ask(Actor actor, ChildId child) {
        gate.door(actor, EpisodeAction.HOLD_ERASURE, child);
    }

    /// From now nothing of the child is erased; it comes off the list.
    public void hold(Actor actor, ChildId child, String reason) {
        var grant = gate.require(actor, EpisodeAction.HOLD_ERASURE, child);
        if (!holds.set(grant, reason)) {
            throw new Refused(KeepingRefusal.HELD_ALREADY);
        }
        listed.takeOff(grant);
    }

    /// What is over is listed anew, and stands on the list as long as any other.
    public void lift(Actor actor, ChildId child, String reason) {
        var grant = gate.require(actor, EpisodeAction.HOLD_ERASURE, child);
        if (!holds.lift(grant, reason)) {
            throw new Refused(KeepingRefusal.NOT_HELD);
        }
    }

    /// The archive has what is kept of the child.
    public void archived(Actor actor, ChildId child) {
        Grant grant = gate.require(actor, EpisodeAction.NOTE_ARCHIVED, child);
        if (!listed.archived(grant)) {
            throw new Refused(KeepingRefusal.NOT_WAITING);
        }
    }
}
