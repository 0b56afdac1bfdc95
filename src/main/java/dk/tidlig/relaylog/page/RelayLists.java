package dk.tidlig.relaylog.page;

import dk.tidlig.access.Gate;
import dk.tidlig.access.Scope;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.UseCase;
import dk.tidlig.kernel.UserId;
import dk.tidlig.relaylog.OpenLogs;
import dk.tidlig.relaylog.RelayAction;
import dk.tidlig.relaylog.RelayRepository;
import dk.tidlig.shell.Words;
import java.util.List;

/// The logs one takes part in: those of which the family's consent lets one read.
@UseCase
public class RelayLists {
    private final Gate gate;
    private final OpenLogs open;
    private final RelayRepository logs;
    private final LogPages pages;
    private final Words words;

    RelayLists(Gate gate, OpenLogs open, RelayRepository logs, LogPages pages, Words words) {
        this.gate = gate;
        this.open = open;
        this.logs = logs;
        this.pages = pages;
        this.words = words;
    }

    /// Each is a look at that child's log, and is noted as one.
    public List<LogPage> mine(Actor actor) {
        var scope = gate.scope(actor, RelayAction.LIST, "relay logs");
        return underWay(scope, actor.id()).stream()
                .map(OpenLogs.UnderWay::child)
                .distinct()
                .filter(child -> gate.wouldAllow(actor, RelayAction.READ, child))
                .map(child -> gate.require(actor, RelayAction.READ, child))
                .map(grant -> pages.page(grant, logs.newest(grant).orElseThrow()))
                .toList();
    }

    private List<OpenLogs.UnderWay> underWay(Scope scope, UserId user) {
        return open.of(user, scope.children(), words.today());
    }
}
