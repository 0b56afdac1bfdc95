package dk.tidlig.detection.screening;

import dk.tidlig.access.Gate;
import dk.tidlig.access.Grant;
import dk.tidlig.child.ChildRecords;
import dk.tidlig.identity.Actor;
import dk.tidlig.shell.DayItem;
import dk.tidlig.shell.DaySource;
import dk.tidlig.shell.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// On the day of whoever is responsible for the course: a screening that shows signs, and waits for their decision.
@Component
@Transactional
class ScreeningDay implements DaySource {
    /// What waits to be looked at is never more than today's; the deed that stays is this one.
    private static final long AFTER_THE_RESULT = 1;

    private final Gate gate;
    private final ScreeningRepository screenings;
    private final ChildRecords children;
    private final Words words;

    ScreeningDay(Gate gate, ScreeningRepository screenings, ChildRecords children, Words words) {
        this.gate = gate;
        this.screenings = screenings;
        this.children = children;
        this.words = words;
    }

    @Override
    public List<DayItem> waiting(Actor actor) {
        if (actor.kind() != Actor.Kind.PROFESSIONAL || !actor.may(ScreeningAction.LIST_SCREENINGS.code())) {
            return List.of();
        }
        var scope = gate.scope(actor, ScreeningAction.LIST_SCREENINGS, "screenings to decide on");
        var items = new ArrayList<DayItem>();
        for (var it : screenings.undecided(scope)) {
            if (gate.wouldAllow(actor, ScreeningAction.READ_SCREENING, it.child())) {
                items.add(item(gate.require(actor, ScreeningAction.READ_SCREENING, it.child()), it));
            }
        }
        return items;
    }

    private DayItem item(Grant grant, Screening it) {
        var url = "/children/" + it.child() + "/screening";
        var done = Objects.requireNonNull(it.done());
        return new DayItem(
                        null,
                        AFTER_THE_RESULT,
                        children.name(children.child(grant)).line(),
                        url,
                        words.text("detection.screening.day"),
                        words.text("detection.screening.day.do"),
                        url)
                .asAbout(done.result())
                .asDecisionIn(it.episode().value());
    }
}
