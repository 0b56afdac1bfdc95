package dk.tidlig.episode.moving;

import dk.tidlig.access.Grant;
import dk.tidlig.access.Scope;
import dk.tidlig.episode.CourseRecords;
import dk.tidlig.episode.EpisodeId;
import dk.tidlig.episode.EpisodeView;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.programme.sharing.SharedData;
import dk.tidlig.shell.Choice;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// What is shown of families that move away.
@Component
class MovingPages {
    /// For so long an answer stands on the day of whoever asked.
    private static final Duration TOLD = Duration.ofDays(7);

    private final DepartureRepository departures;
    private final ArrivalRepository arrivals;
    private final CourseRecords courses;
    private final MovingNames names;
    private final MovingWords texts;

    MovingPages(
            DepartureRepository departures,
            ArrivalRepository arrivals,
            CourseRecords courses,
            MovingNames names,
            MovingWords texts) {
        this.departures = departures;
        this.arrivals = arrivals;
        this.courses = courses;
        this.names = names;
        this.texts = texts;
    }

    MovingPage page(Grant grant) {
        var all = courses.all(grant).stream().collect(Collectors.toMap(EpisodeView::id, it -> it));
        var offered = departures.of(grant);
        return new MovingPage(
                offered.stream().map(it -> line(grant, it, all)).toList(),
                arrivals.of(grant).stream().map(texts::line).toList(),
                all.values().stream().anyMatch(EpisodeView::open));
    }

    private MovingPage.Line line(Grant grant, Departure it, Map<EpisodeId, EpisodeView> all) {
        var language = grant.actor().language();
        var course = all.get(it.episode());
        return new MovingPage.Line(
                it.id(),
                texts.state(it.state(), it.to()),
                course == null ? "" : names.course(course, language),
                names.basis(it.basis(), language),
                it.grounds(),
                it.data().stream()
                        .sorted()
                        .map(data -> names.data(data, language))
                        .toList(),
                texts.text(
                        "by",
                        names.person(it.offered().by(), language),
                        texts.moment(it.offered().at())),
                it.waits(grant.at()) ? texts.moment(it.expires()) : null,
                it.ended() == null ? null : texts.moment(it.ended()),
                it.reply());
    }

    /// @param reads whether the actor may still read what was offered of the child
    List<MovingPage.Answer> answered(Scope scope, Predicate<ChildId> reads) {
        var ended = departures.answered(scope, texts.now().minus(TOLD));
        var called = texts.names(scope, ended.stream().map(Departure::child).collect(Collectors.toSet()));
        return ended.stream()
                .map(it -> new MovingPage.Answer(
                        called.getOrDefault(it.child(), texts.text("day.a-child")),
                        texts.answer(it),
                        reads.test(it.child()) ? "/children/" + it.child() + "/moving" : "/children"))
                .toList();
    }

    MovingChoices choices(Grant grant, List<SharedData> kinds) {
        var language = grant.actor().language();
        var open = courses.all(grant).stream().filter(EpisodeView::open).toList();
        return new MovingChoices(
                open.stream()
                        .map(it -> new Choice(it.id().toString(), names.course(it, language)))
                        .toList(),
                names.municipalities(),
                names.bases().stream()
                        .map(it -> new Choice(
                                it.code(), it.name().in(language), it.rule().in(language)))
                        .toList(),
                kinds.stream()
                        .map(it -> new Choice(it.code(), it.name().in(language)))
                        .toList(),
                open.stream()
                        .flatMap(it -> names.outcomes(it, language).stream())
                        .distinct()
                        .toList(),
                names.days());
    }
}
