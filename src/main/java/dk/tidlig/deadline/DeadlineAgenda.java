package dk.tidlig.deadline;

import dk.tidlig.access.Gate;
import dk.tidlig.episode.DueWork;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Limits that run out by a meeting's day, on its agenda. A baton and a follow-up are brought up by those who know
/// them.
@Component
@Transactional
class DeadlineAgenda implements DueWork {
    private final Gate gate;
    private final ClockRepository clocks;
    private final ClockFaces faces;
    private final DayItems items;
    private final DayNames naming;

    DeadlineAgenda(Gate gate, ClockRepository clocks, ClockFaces faces, DayItems items, DayNames naming) {
        this.gate = gate;
        this.clocks = clocks;
        this.faces = faces;
        this.items = items;
        this.naming = naming;
    }

    @Override
    public List<Due> due(Actor actor, Collection<ChildId> children, LocalDate until) {
        if (!actor.may(ClockAction.LIST.code())) {
            return List.of();
        }
        var scope = gate.scope(actor, ClockAction.LIST, "agenda: limits");
        var due = clocks.watched(scope, children).stream()
                .filter(it -> !it.clock().limit().dueOn().isAfter(until))
                .filter(it -> !items.isOfBaton(it) && !items.isLook(it))
                .toList();
        var names = naming.children(
                scope, due.stream().map(it -> it.clock().child()).toList());
        return due.stream()
                .map(it -> new Due(
                        it.clock().child(),
                        Objects.requireNonNull(names.get(it.clock().child())).line(),
                        faces.name(it.clock()),
                        it.clock().limit().dueOn(),
                        "/children/" + it.clock().child() + "/limits"))
                .toList();
    }
}
