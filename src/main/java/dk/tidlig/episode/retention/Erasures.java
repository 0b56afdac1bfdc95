package dk.tidlig.episode.retention;

import dk.tidlig.access.Gate;
import dk.tidlig.episode.EpisodeAction;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.UseCase;

/// What is about to be erased, what is kept longer, what was erased: for whoever protects the data.
@UseCase
public class Erasures {
    private final Gate gate;
    private final ListedRecords listed;
    private final HoldRecords holds;
    private final ErasureRegister register;
    private final ErasureLines lines;

    Erasures(Gate gate, ListedRecords listed, HoldRecords holds, ErasureRegister register, ErasureLines lines) {
        this.gate = gate;
        this.listed = listed;
        this.holds = holds;
        this.register = register;
        this.lines = lines;
    }

    public ErasurePage list(Actor actor) {
        var scope = gate.scope(actor, EpisodeAction.LIST_ERASURES, "what is to be erased");
        return lines.page(
                scope,
                listed.all(scope, Lists.MOST),
                listed.count(),
                holds.standing(scope, Lists.MOST),
                register.newest(scope, Lists.MOST));
    }
}
