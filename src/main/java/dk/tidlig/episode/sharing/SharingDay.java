package dk.tidlig.episode.sharing;

import dk.tidlig.access.Gate;
import dk.tidlig.identity.Actor;
import dk.tidlig.identity.Employments;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.shell.ChildName;
import dk.tidlig.shell.DayItem;
import dk.tidlig.shell.DaySource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What others have passed on to one, on one's day, for as long as it is open.
@Component
@Transactional
class SharingDay implements DaySource {
    private static final long A_WEEK = 60L * 24 * 7;

    private final Gate gate;
    private final SharingRepository sharings;
    private final SharingCircle circle;
    private final SharingWords texts;
    private final Employments employments;

    SharingDay(
            Gate gate, SharingRepository sharings, SharingCircle circle, SharingWords texts, Employments employments) {
        this.gate = gate;
        this.sharings = sharings;
        this.circle = circle;
        this.texts = texts;
        this.employments = employments;
    }

    @Override
    public List<DayItem> waiting(Actor actor) {
        if (actor.kind() != Actor.Kind.PROFESSIONAL) {
            return List.of();
        }
        var scope = gate.scope(actor, SharingAction.LIST_SHARED, "passed on to me");
        var unit = employments.unitToday(actor.id()).orElse(null);
        var open = sharings.running(scope, unit, texts.now()).stream()
                .filter(it -> !circle.open(it, actor.id()).isEmpty())
                .filter(it -> !gate.wouldAllow(actor, SharingAction.READ_SHARINGS, it.child()))
                .toList();
        var names = texts.names(scope, open);
        var items = new ArrayList<DayItem>();
        open.forEach(it -> items.add(item(it, names, actor)));
        return items;
    }

    private DayItem item(SharingAct it, Map<ChildId, ChildName> names, Actor actor) {
        var url = "/children/" + it.child();
        var title =
                Optional.ofNullable(names.get(it.child())).map(ChildName::line).orElseGet(texts::title);
        return new DayItem(null, A_WEEK, title, url, texts.told(it, actor), texts.look(), url);
    }
}
