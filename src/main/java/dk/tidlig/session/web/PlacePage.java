package dk.tidlig.session.web;

import dk.tidlig.identity.Actor;
import dk.tidlig.identity.Colleague;
import dk.tidlig.identity.Colleagues;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.offer.Offers;
import dk.tidlig.session.Courses;
import dk.tidlig.session.place.KeptPlace;
import dk.tidlig.session.place.KeptPlaces;
import dk.tidlig.session.place.PlaceAction;
import dk.tidlig.shell.Choice;
import dk.tidlig.shell.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// What the pages about a child's kept places show.
@Component
class PlacePage {
    private final KeptPlaces places;
    private final Courses courses;
    private final Offers offers;
    private final Colleagues colleagues;
    private final Words words;

    PlacePage(KeptPlaces places, Courses courses, Offers offers, Colleagues colleagues, Words words) {
        this.places = places;
        this.courses = courses;
        this.offers = offers;
        this.colleagues = colleagues;
        this.words = words;
    }

    /// A kept place with the daycare's name.
    ///
    /// @param staff who it was handed over to; empty until then
    /// @param queue which number it has in the queue, and how full the daycare is; empty when it does not wait
    public record Line(
            KeptPlace place, String daycare, boolean lapsed, String staff, String queue, KeptPlaces.Hands hands) {}

    Map<String, Object> list(Actor actor, ChildId child) {
        var lines = places.of(actor, child).stream().map(it -> line(actor, it)).toList();
        return Map.of("childId", child.toString(), "places", lines);
    }

    private Line line(Actor actor, KeptPlace it) {
        var over = it.handOver();
        return new Line(
                it,
                name(it, actor.language()),
                it.lapsed(words.today()),
                over == null
                        ? ""
                        : colleagues.find(over.staff()).map(Colleague::name).orElse(""),
                queue(actor, it),
                places.hands(actor, it));
    }

    private String queue(Actor actor, KeptPlace it) {
        var places = offers.get(it.offer()).content().room().places();
        return this.places
                .queue(actor, it)
                .map(at -> words.text("session.place.queue", at.number(), at.taken(), places == null ? 0 : places))
                .orElse("");
    }

    private String name(KeptPlace it, Locale language) {
        return offers.get(it.offer()).content().name().in(language);
    }

    Map<String, Object> reserving(Actor actor, ChildId child) {
        var language = actor.language();
        var daycares = places.daycares(actor, child).stream()
                .map(it -> new Choice(
                        it.id().toString(),
                        it.content().name().in(language),
                        it.content().method()))
                .toList();
        var running = courses.of(actor, child).stream()
                .flatMap(it -> it.courses().stream())
                .filter(it -> it.course().running()
                        && places.keepsFor(actor, child, it.course().id()))
                .map(it -> new Choice(
                        it.course().id().toString(), it.offer().content().name().in(language)))
                .toList();
        return Map.of("childId", child.toString(), "daycares", daycares, "trainings", running);
    }

    Map<String, Object> handing(Actor actor, ChildId child, UUID id) {
        var place = places.of(actor, child).stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
        places.daycares(actor, child);
        var today = words.today();
        List<Choice> staff = Stream.concat(
                        Stream.of(new Choice("", words.text("session.place.staff.choose"))),
                        colleagues.whoMay(PlaceAction.PLACE_TAKE.code()).stream()
                                .filter(one -> offers.certified(place.offer(), one.id(), today))
                                .map(one -> new Choice(one.id().toString(), one.line(actor.language()))))
                .toList();
        return Map.of(
                "childId", child.toString(),
                "placeId", id.toString(),
                "daycare", name(place, actor.language()),
                "staff", staff);
    }
}
