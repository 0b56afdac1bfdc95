package dk.tidlig.relaylog.page;

import dk.tidlig.access.Gate;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.UseCase;
import dk.tidlig.relaylog.RelayAction;
import dk.tidlig.relaylog.RelayLog;
import dk.tidlig.relaylog.RelayRepository;

/// Reads a relay log: on the screen, on paper, and what its forms offer.
@UseCase
public class RelayPages {
    private final Gate gate;
    private final RelayRepository logs;
    private final LogPages pages;
    private final LogChoices choices;

    RelayPages(Gate gate, RelayRepository logs, LogPages pages, LogChoices choices) {
        this.gate = gate;
        this.logs = logs;
        this.pages = pages;
        this.choices = choices;
    }

    /// The child's log under way, or the last one that was closed.
    public LogPage read(Actor actor, ChildId child) {
        var grant = gate.require(actor, RelayAction.READ, child);
        return pages.page(grant, logs.newest(grant).orElseThrow(NotFound::new));
    }

    public LogPage print(Actor actor, ChildId child) {
        var grant = gate.require(actor, RelayAction.PRINT, child);
        return pages.page(grant, logs.newest(grant).orElseThrow(NotFound::new));
    }

    /// The last closed log, for the archive.
    public LogPage archive(Actor actor, ChildId child) {
        var grant = gate.require(actor, RelayAction.ARCHIVE, child);
        return pages.page(
                grant,
                logs.of(grant).stream()
                        .filter(it -> it.state() == RelayLog.State.CLOSED)
                        .findFirst()
                        .orElseThrow(NotFound::new));
    }

    /// What can be chosen in the forms of whoever holds the baton.
    public LogChoices.Held held(Actor actor, ChildId child) {
        var grant = gate.require(actor, RelayAction.READ, child);
        gate.door(actor, RelayAction.HOLD, child);
        return choices.held(grant, logs.newest(grant).orElseThrow(NotFound::new));
    }

    /// What can be chosen where something is written.
    public LogChoices.Spoken spoken(Actor actor, ChildId child) {
        var grant = gate.require(actor, RelayAction.READ, child);
        gate.door(actor, RelayAction.WRITE, child);
        return choices.spoken(grant, logs.newest(grant).orElseThrow(NotFound::new));
    }

    /// To whom a baton can be offered whose holder cannot.
    public LogChoices.Abandoned abandoned(Actor actor, ChildId child) {
        var grant = gate.require(actor, RelayAction.OFFER_FOR, child);
        return choices.abandoned(grant, logs.newest(grant).orElseThrow(NotFound::new));
    }
}
