package dk.tidlig.session.day;

import dk.tidlig.identity.Actor;
import dk.tidlig.session.SessionAction;
import dk.tidlig.shell.DayItem;
import dk.tidlig.shell.DayNews;
import dk.tidlig.shell.DaySession;
import dk.tidlig.shell.DaySource;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/// Sessions on My day, for those who have anything to do with sessions.
@Component
class SessionDay implements DaySource {
    private final SessionDayLists lists;

    SessionDay(SessionDayLists lists) {
        this.lists = lists;
    }

    @Override
    public List<DaySession> today(Actor actor) {
        return takesPart(actor) ? lists.today(actor) : List.of();
    }

    @Override
    public List<DayItem> waiting(Actor actor) {
        return takesPart(actor) ? lists.waiting(actor) : List.of();
    }

    @Override
    public List<DayNews> since(Actor actor, Instant from) {
        return takesPart(actor) ? lists.since(actor, from) : List.of();
    }

    private static boolean takesPart(Actor actor) {
        return !actor.trusted() && actor.may(SessionAction.LIST.code());
    }
}
