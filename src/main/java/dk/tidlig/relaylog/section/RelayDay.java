package dk.tidlig.relaylog.section;

import dk.tidlig.identity.Actor;
import dk.tidlig.relaylog.RelayAction;
import dk.tidlig.shell.DayItem;
import dk.tidlig.shell.DaySource;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Relay logs on My day: a baton that is offered, an offer that is over, a follow-up; and for a leader each log whose
/// holder cannot act.
@Component
@Transactional
class RelayDay implements DaySource {
    private final OwnLogs own;
    private final Abandoned abandoned;

    RelayDay(OwnLogs own, Abandoned abandoned) {
        this.own = own;
        this.abandoned = abandoned;
    }

    @Override
    public List<DayItem> waiting(Actor actor) {
        if (actor.trusted()) {
            return List.of();
        }
        var items = new ArrayList<DayItem>();
        if (actor.may(RelayAction.LIST.code())) {
            items.addAll(own.items(actor));
        }
        if (actor.may(RelayAction.WATCH.code())) {
            items.addAll(abandoned.items(actor));
        }
        return items;
    }
}
