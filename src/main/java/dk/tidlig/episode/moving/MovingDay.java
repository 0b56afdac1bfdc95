package dk.tidlig.episode.moving;

import dk.tidlig.identity.Actor;
import dk.tidlig.shell.DayItem;
import dk.tidlig.shell.DaySource;
import java.util.List;
import org.springframework.stereotype.Component;

/// That families move here, on the day of whoever may open what they bring; without who they are.
@Component
class MovingDay implements DaySource {
    private final Arrivals arrivals;
    private final MovingWords texts;

    MovingDay(Arrivals arrivals, MovingWords texts) {
        this.arrivals = arrivals;
        this.texts = texts;
    }

    @Override
    public List<DayItem> waiting(Actor actor) {
        return actor.may(MovingAction.LIST_ARRIVALS.code()) && actor.kind() == Actor.Kind.PROFESSIONAL
                ? arrivals.waiting(actor).stream().map(this::item).toList()
                : List.of();
    }

    private DayItem item(MovingPage.Arriving it) {
        var url = "/arrivals/" + it.id();
        return new DayItem(
                null,
                it.minutes(),
                texts.text("day.title", it.from()),
                url,
                texts.text("day.text", it.id().number(), it.since(), it.until()),
                texts.text("day.look"),
                url);
    }
}
