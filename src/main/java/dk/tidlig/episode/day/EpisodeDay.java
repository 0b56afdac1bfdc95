package dk.tidlig.episode.day;

import dk.tidlig.episode.EpisodeAction;
import dk.tidlig.identity.Actor;
import dk.tidlig.shell.DayNews;
import dk.tidlig.shell.DaySource;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/// Courses on My day, for those who have any.
@Component
class EpisodeDay implements DaySource {
    private final EpisodeNews news;

    EpisodeDay(EpisodeNews news) {
        this.news = news;
    }

    @Override
    public List<DayNews> since(Actor actor, Instant from) {
        return !actor.trusted() && actor.may(EpisodeAction.LIST.code()) ? news.since(actor, from) : List.of();
    }
}
