package dk.tidlig.offer;

import dk.tidlig.identity.Actor;
import dk.tidlig.shell.Words;
import dk.tidlig.shell.cells.CountSource;
import dk.tidlig.shell.cells.Counted;
import dk.tidlig.shell.cells.Suppression;
import dk.tidlig.tenancy.Municipalities;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/// Offers that are marked as an alternative to placement outside the home, or as given beside one, and how many
/// families
/// have them now: in the leaders' one picture.
@Component
class PlacementCount implements CountSource {
    private final Catalogue catalogue;
    private final Municipalities municipalities;
    private final Words words;

    PlacementCount(Catalogue catalogue, Municipalities municipalities, Words words) {
        this.catalogue = catalogue;
        this.municipalities = municipalities;
        this.words = words;
    }

    @Override
    public Area area() {
        return Area.FAMILY;
    }

    @Override
    public Optional<Counted> of(Actor actor) {
        var all = catalogue.search(actor, OfferQuery.ALL);
        return Optional.of(new Counted(
                words.text("offer.placement.title"),
                words.text("offer.placement.finding"),
                List.of(
                        line("offer.placement.prevents", all, OfferContent::preventsPlacement),
                        line("offer.placement.supplements", all, OfferContent::supplementsPlacement)),
                "/offers"));
    }

    private Counted.Line line(String key, List<OfferRow> all, Predicate<OfferContent> marked) {
        var those = all.stream().filter(it -> marked.test(it.offer().content())).toList();
        long running = those.stream().mapToLong(it -> it.taken().running()).sum();
        boolean few = new Suppression(municipalities.current().minimumCell()).tooFew(running);
        return new Counted.Line(
                words.text(key),
                words.text("offer.placement.line", those.size(), few ? Counted.Line.HIDDEN : words.count(running)),
                null);
    }
}
