package dk.tidlig.episode.moving;

import dk.tidlig.episode.EpisodeAction;
import dk.tidlig.identity.Actor;
import dk.tidlig.shell.DayItem;
import dk.tidlig.shell.DaySource;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// That families move here, on the day of whoever may open what they bring; without who they are. And what became of
/// an offer, on the day of whoever made it.
@Component
class MovingDay implements DaySource {
    private static final long A_DAY = 60L * 24;

    private final Arrivals arrivals;
    private final Departures departures;
    private final MovingWords texts;

    MovingDay(Arrivals arrivals, Departures departures, MovingWords texts) {
        this.arrivals = arrivals;
        this.departures = departures;
        this.texts = texts;
    }

    @Override
    public List<DayItem> waiting(Actor actor) {
        if (actor.kind() != Actor.Kind.PROFESSIONAL) {
            return List.of();
        }
        var items = new ArrayList<DayItem>();
        if (actor.may(MovingAction.LIST_ARRIVALS.code())) {
            arrivals.waiting(actor).forEach(it -> items.add(item(it)));
        }
        if (actor.may(MovingAction.OFFER_MOVING.code()) && actor.may(EpisodeAction.LIST.code())) {
            departures.answered(actor).forEach(it -> items.add(item(it)));
        }
        return items;
    }

    private DayItem item(MovingPage.Answer it) {
        return new DayItem(null, A_DAY, it.child(), it.url(), it.told(), texts.text("day.see"), it.url());
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
