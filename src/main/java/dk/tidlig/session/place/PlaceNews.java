package dk.tidlig.session.place;

import dk.tidlig.access.Scope;
import dk.tidlig.offer.Offer;
import dk.tidlig.offer.Offers;
import dk.tidlig.shell.ChildName;
import dk.tidlig.shell.ChildNaming;
import dk.tidlig.shell.DayItem;
import dk.tidlig.shell.Words;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What a kept place asks for: out of step with the training, not started in time, free for the next, or left behind
/// by the child's course.
@Component
class PlaceNews {
    private static final long SOON = 12 * 60;

    private final PlaceRecords records;
    private final Offers offers;
    private final ChildNaming naming;
    private final Words words;

    PlaceNews(PlaceRecords records, Offers offers, ChildNaming naming, Words words) {
        this.records = records;
        this.offers = offers;
        this.naming = naming;
        this.words = words;
    }

    Optional<DayItem> of(Scope scope, KeptPlace it) {
        var offer = offers.get(it.offer());
        var daycare = offer.content().name().in(scope.actor().language());
        if (it.standing() == KeptPlace.Standing.STARTED) {
            return it.askedAfter(words.today())
                    ? Optional.of(day(scope, it, words.text("session.place.day.outlives", daycare)))
                    : Optional.empty();
        }
        if (it.lapsed(words.today())) {
            return Optional.of(
                    day(scope, it, words.text("session.place.day.lapsed", daycare, words.date(it.startsOn()))));
        }
        var gap = it.gap(words.today());
        if (gap != 0) {
            var key = gap > 0 ? "session.place.day.gap" : "session.place.day.overlap";
            return Optional.of(day(scope, it, words.text(key, daycare, Math.abs(gap))));
        }
        return it.standing() == KeptPlace.Standing.QUEUED && canBeOffered(it, offer)
                ? Optional.of(day(scope, it, words.text("session.place.day.free", daycare)))
                : Optional.empty();
    }

    private boolean canBeOffered(KeptPlace it, Offer offer) {
        var places = offer.content().room().places();
        return places != null
                && records.taken(it.offer()) < places
                && records.next(it.offer()).filter(it.id()::equals).isPresent();
    }

    private DayItem day(Scope scope, KeptPlace it, String text) {
        var url = "/children/" + it.child();
        var name = Optional.ofNullable(naming.names(scope, List.of(it.child())).get(it.child()))
                .map(ChildName::line)
                .orElseGet(() -> words.text("session.day.a-child"));
        return new DayItem(null, SOON, name, url, text, words.text("session.place.day.do"), url + "/places");
    }
}
