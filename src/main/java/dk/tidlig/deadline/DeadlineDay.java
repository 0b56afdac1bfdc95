package dk.tidlig.deadline;

import dk.tidlig.access.Gate;
import dk.tidlig.access.Scope;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.UserId;
import dk.tidlig.shell.ChildName;
import dk.tidlig.shell.DayItem;
import dk.tidlig.shell.DaySource;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The limits on somebody's day: those they can act on, and those that others answer for.
@Component
@Transactional
class DeadlineDay implements DaySource {
    private static final int MOST = 30;
    /// What has no limit stands below everything that has one.
    private static final long NO_CLOCK = 3_650L * 24 * 60;
    private final Gate gate;
    private final ClockRepository clocks;
    private final CourseRepository courses;
    private final DayItems items;
    private final DayNames naming;

    DeadlineDay(Gate gate, ClockRepository clocks, CourseRepository courses, DayItems items, DayNames naming) {
        this.gate = gate;
        this.clocks = clocks;
        this.courses = courses;
        this.items = items;
        this.naming = naming;
    }

    @Override
    public List<DayItem> waiting(Actor actor) {
        if (!actor.may(ClockAction.LIST.code())) {
            return List.of();
        }
        var scope = gate.scope(actor, ClockAction.LIST, "mine");
        var helpless = scope.all() ? helpless(scope) : List.<CourseRepository.Helpless>of();
        var watched = Stream.concat(
                        clocks.watched(scope, true, MOST).stream(),
                        clocks.watched(scope, false, MOST).stream().filter(it -> isNobodys(scope, it)))
                .filter(it -> !items.isOfBaton(it))
                .toList();
        var names = naming.children(
                scope,
                Stream.concat(
                                watched.stream().map(it -> it.clock().child()),
                                helpless.stream().map(CourseRepository.Helpless::child))
                        .toList());
        return Stream.concat(
                        items(scope, watched, names, actor.id()),
                        helpless.stream().map(it -> items.helpless(it, names.get(it.child()), NO_CLOCK)))
                .toList();
    }

    private List<CourseRepository.Helpless> helpless(Scope scope) {
        return courses.withoutHelper(scope, MOST).stream()
                .filter(items::wantsHelper)
                .toList();
    }

    @Override
    public List<DayItem> others(Actor actor) {
        if (!actor.may(ClockAction.LIST.code())) {
            return List.of();
        }
        var scope = gate.scope(actor, ClockAction.LIST, "of others");
        var watched = clocks.watched(scope, false, MOST).stream()
                .filter(it -> !isNobodys(scope, it))
                .toList();
        var names = naming.children(
                scope, watched.stream().map(it -> it.clock().child()).toList());
        return items(scope, watched, names, null).toList();
    }

    /// Where a group has made somebody responsible, that is who does it, with or without a helper.
    private boolean isNobodys(Scope scope, Watched it) {
        return scope.all() && it.helpers().isEmpty() && !(it.responsible() != null && items.isOfGroup(it));
    }

    private Stream<DayItem> items(
            Scope scope, List<Watched> watched, Map<ChildId, ChildName> names, @Nullable UserId doer) {
        var helpers = naming.colleagues(
                watched.stream().flatMap(it -> it.helpers().stream()).toList());
        return watched.stream().map(it -> items.of(it, names.get(it.clock().child()), helpers, doer));
    }
}
