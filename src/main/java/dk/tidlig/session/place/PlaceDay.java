package dk.tidlig.session.place;

import dk.tidlig.identity.Actor;
import dk.tidlig.shell.DayItem;
import dk.tidlig.shell.DaySource;
import java.util.List;
import org.springframework.stereotype.Component;

/// Kept places on My day, for those who keep them or go on with a child in one.
@Component
class PlaceDay implements DaySource {
    private final PlaceWatch watch;

    PlaceDay(PlaceWatch watch) {
        this.watch = watch;
    }

    @Override
    public List<DayItem> waiting(Actor actor) {
        boolean keeps = !actor.trusted()
                && actor.may(PlaceAction.PLACE_LIST.code())
                && (actor.may(PlaceAction.PLACE_KEEP.code()) || actor.may(PlaceAction.PLACE_TAKE.code()));
        return keeps ? watch.waiting(actor) : List.of();
    }
}
