package dk.tidlig.offer.need;

import dk.tidlig.identity.Actor;
import dk.tidlig.offer.OfferAction;
import dk.tidlig.shell.Words;
import dk.tidlig.shell.cells.CountSource;
import dk.tidlig.shell.cells.Counted;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// What no offer met, in the leaders' one picture: the themes that most is missing on. They are nobody's, so that none
/// is
/// too few.
@Component
class NeedCount implements CountSource {
    private static final int SHOWN = 5;

    private final Needs needs;
    private final NeedThemes themes;
    private final Words words;

    NeedCount(Needs needs, NeedThemes themes, Words words) {
        this.needs = needs;
        this.themes = themes;
        this.words = words;
    }

    @Override
    public Area area() {
        return Area.FAMILY;
    }

    @Override
    public Optional<Counted> of(Actor actor) {
        if (!actor.may(OfferAction.READ_NEEDS.code())) {
            return Optional.empty();
        }
        var unmet = needs.list(actor, false);
        return Optional.of(new Counted(
                words.text("offer.need.count.title"),
                words.text("offer.need.count.finding", unmet.size()),
                lines(actor, unmet),
                "/offers/needs"));
    }

    private List<Counted.Line> lines(Actor actor, List<Need> unmet) {
        var offered = themes.offered();
        return unmet.stream().collect(Collectors.groupingBy(Need::theme, Collectors.counting())).entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(SHOWN)
                .map(it -> {
                    var theme = offered.get(it.getKey());
                    return new Counted.Line(
                            theme == null ? it.getKey() : theme.wording().in(actor.language()),
                            words.count(it.getValue()),
                            null);
                })
                .toList();
    }
}
