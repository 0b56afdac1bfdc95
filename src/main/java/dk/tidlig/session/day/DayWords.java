package dk.tidlig.session.day;

import dk.tidlig.access.Scope;
import dk.tidlig.identity.Colleague;
import dk.tidlig.identity.Colleagues;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.offer.OfferId;
import dk.tidlig.offer.Offers;
import dk.tidlig.offer.Uptake;
import dk.tidlig.programme.Codes;
import dk.tidlig.programme.Programmes;
import dk.tidlig.shell.ChildName;
import dk.tidlig.shell.ChildNaming;
import dk.tidlig.shell.DayItem;
import dk.tidlig.shell.DayNews;
import dk.tidlig.shell.DaySession;
import dk.tidlig.shell.Words;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Says what My day shows of sessions, with the children's names.
@Component
class DayWords {
    private final ChildNaming naming;
    private final Offers offers;
    private final Colleagues colleagues;
    private final Programmes programmes;
    private final Words words;

    DayWords(ChildNaming naming, Offers offers, Colleagues colleagues, Programmes programmes, Words words) {
        this.naming = naming;
        this.offers = offers;
        this.colleagues = colleagues;
        this.programmes = programmes;
        this.words = words;
    }

    /// Midnight in the municipality, so many days from today.
    Instant midnight(int days) {
        return words.today().plusDays(days).atStartOfDay(words.zone()).toInstant();
    }

    List<DaySession> today(Scope scope, List<DayRecords.Visit> visits) {
        var names = names(scope, visits.stream().map(DayRecords.Visit::child).toList());
        return visits.stream()
                .map(it -> new DaySession(
                        it.when().startsAt(),
                        words.text("session.day.today", it.number(), line(names, it.child())),
                        url(it),
                        detail(scope, it)))
                .toList();
    }

    private String detail(Scope scope, DayRecords.Visit it) {
        if (it.held()) {
            return words.text(it.noted() ? "session.day.held-noted" : "session.day.held");
        }
        var place = it.when().place();
        var how = words.text("session.mode." + Codes.of(it.when().mode()));
        return offerName(scope, it.offer(), it.edition()) + " · " + (place == null ? how : how + ", " + place);
    }

    List<DayItem> unanswered(Scope scope, List<DayRecords.Visit> visits, long urgency) {
        var names = names(scope, visits.stream().map(DayRecords.Visit::child).toList());
        return visits.stream()
                .map(it -> new DayItem(
                        null,
                        urgency,
                        line(names, it.child()),
                        "/children/" + it.child(),
                        words.text(
                                "session.day.unanswered",
                                offerName(scope, it.offer(), it.edition()),
                                words.moment(it.when().startsAt())),
                        words.text("session.day.unanswered.do"),
                        url(it)))
                .toList();
    }

    /// Those whose sessions are all held: it is time to measure and to close.
    List<DayItem> spent(Scope scope, List<DayRecords.Progress> progress, long urgency) {
        var spent = progress.stream()
                .filter(it -> limit(it).filter(most -> it.held() >= most).isPresent())
                .toList();
        var names = names(scope, spent.stream().map(DayRecords.Progress::child).toList());
        return spent.stream()
                .map(it -> new DayItem(
                        null,
                        urgency + 1,
                        line(names, it.child()),
                        "/children/" + it.child(),
                        words.text("session.day.spent", it.held()),
                        words.text("session.day.spent.do"),
                        "/children/" + it.child() + "/episodes/" + it.episode() + "/close"))
                .toList();
    }

    private Optional<Integer> limit(DayRecords.Progress progress) {
        return programmes
                .version(progress.version())
                .definition()
                .sessionLimit()
                .map(limit -> limit.most());
    }

    /// Those who wait for an offer that has a place now, as many as it has places.
    List<DayItem> places(
            Scope scope, List<DayRecords.Waiting> waiting, Map<OfferId, Uptake.Taken> taken, long urgency) {
        var names = names(scope, waiting.stream().map(DayRecords.Waiting::child).toList());
        return waiting.stream()
                .filter(it -> offers.get(it.offer())
                        .content()
                        .room()
                        .hasPlace(taken.getOrDefault(it.offer(), Uptake.Taken.NOTHING)))
                .map(it -> new DayItem(
                        null,
                        urgency + 2,
                        line(names, it.child()),
                        "/children/" + it.child(),
                        words.text(
                                "session.day.place",
                                offers.get(it.offer())
                                        .content()
                                        .name()
                                        .in(scope.actor().language())),
                        words.text("session.day.place.do"),
                        "/children/" + it.child() + "/courses"))
                .toList();
    }

    List<DayNews> news(Scope scope, List<DayRecords.Deed> deeds) {
        var names = names(scope, deeds.stream().map(DayRecords.Deed::child).toList());
        var people = colleagues.of(deeds.stream().map(DayRecords.Deed::by).toList());
        return deeds.stream()
                .map(it -> new DayNews(
                        it.at(),
                        Optional.ofNullable(people.get(it.by()))
                                .map(Colleague::name)
                                .orElseGet(() -> words.text("session.day.somebody")),
                        words.text("session.day.news." + it.what(), line(names, it.child())),
                        "/children/" + it.child() + "/sessions/" + it.session()))
                .collect(Collectors.toMap(
                        news -> List.of(news.who(), news.what()),
                        Function.identity(),
                        DayWords::newer,
                        LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    /// Of the same thing done twice, the last says enough.
    private static DayNews newer(DayNews one, DayNews other) {
        return one.at().isBefore(other.at()) ? other : one;
    }

    private String offerName(Scope scope, OfferId offer, int edition) {
        return offers.edition(offer, edition).content().name().in(scope.actor().language());
    }

    private Map<ChildId, ChildName> names(Scope scope, Collection<ChildId> children) {
        return naming.names(scope, children.stream().distinct().toList());
    }

    private String line(Map<ChildId, ChildName> names, ChildId child) {
        return Optional.ofNullable(names.get(child))
                .map(ChildName::line)
                .orElseGet(() -> words.text("session.day.a-child"));
    }

    private static String url(DayRecords.Visit visit) {
        return "/children/" + visit.child() + "/sessions/" + visit.session();
    }
}
