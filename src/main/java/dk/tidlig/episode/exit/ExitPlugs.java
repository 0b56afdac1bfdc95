package dk.tidlig.episode.exit;

import dk.tidlig.episode.EpisodeAction;
import dk.tidlig.identity.Actor;
import dk.tidlig.shell.DayItem;
import dk.tidlig.shell.DaySource;
import java.util.List;
import org.springframework.stereotype.Component;

/// The planned endings on My day.
@Component
class ExitPlugs implements DaySource {
    private final ExitDay day;

    ExitPlugs(ExitDay day) {
        this.day = day;
    }

    @Override
    public List<DayItem> waiting(Actor actor) {
        return !actor.trusted() && actor.may(EpisodeAction.LIST.code()) ? day.waiting(actor) : List.of();
    }
}
