package dk.tidlig.episode.day;

import dk.tidlig.access.Gate;
import dk.tidlig.episode.EpisodeAction;
import dk.tidlig.identity.Actor;
import dk.tidlig.identity.Colleague;
import dk.tidlig.identity.Colleagues;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.UseCase;
import dk.tidlig.shell.ChildDeeds;
import dk.tidlig.shell.ChildName;
import dk.tidlig.shell.ChildNaming;
import dk.tidlig.shell.DayNews;
import dk.tidlig.shell.Words;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What others did in the courses somebody answers for or helps in.
@UseCase
class EpisodeNews {
    private final Gate gate;
    private final NewsOfChildren news;
    private final ChildNaming naming;
    private final Colleagues colleagues;
    private final Words words;

    EpisodeNews(Gate gate, NewsOfChildren news, ChildNaming naming, Colleagues colleagues, Words words) {
        this.gate = gate;
        this.news = news;
        this.naming = naming;
        this.colleagues = colleagues;
        this.words = words;
    }

    public List<DayNews> since(Actor actor, Instant from) {
        var scope = gate.scope(actor, EpisodeAction.LIST, "news");
        var deeds = news.since(scope, from);
        var names =
                naming.names(scope, deeds.stream().map(ChildDeeds.Deed::child).collect(Collectors.toSet()));
        var people = colleagues.of(deeds.stream().map(ChildDeeds.Deed::by).toList());
        return deeds.stream()
                .map(it -> new DayNews(
                        it.at(),
                        Optional.ofNullable(people.get(it.by()))
                                .map(Colleague::name)
                                .orElseGet(() -> words.text(
                                        "episode.day.news.ended".equals(it.what())
                                                ? "episode.day.itself"
                                                : "episode.somebody")),
                        words.text(it.what(), line(names, it.child())),
                        names.containsKey(it.child()) ? "/children/" + it.child() : "/children"))
                .toList();
    }

    private String line(Map<ChildId, ChildName> names, ChildId child) {
        return Optional.ofNullable(names.get(child))
                .map(ChildName::line)
                .orElseGet(() -> words.text("episode.day.a-child"));
    }
}
