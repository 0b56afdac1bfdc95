package dk.tidlig.measure;

import dk.tidlig.access.Action;
import dk.tidlig.access.Grant;
import dk.tidlig.episode.ChildSection;
import dk.tidlig.episode.TimelineEntry;
import dk.tidlig.programme.Scale;
import dk.tidlig.programme.shelf.ScaleShelf;
import dk.tidlig.shell.Words;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Places on the child's timeline, in the family's extract, and out of the system.
@Component
@Order(0)
class RatingSection implements ChildSection {
    private final RatingRepository ratings;
    private final RaterNames names;
    private final ScaleShelf shelf;
    private final Words words;

    RatingSection(RatingRepository ratings, RaterNames names, ScaleShelf shelf, Words words) {
        this.ratings = ratings;
        this.names = names;
        this.shelf = shelf;
        this.words = words;
    }

    @Override
    public Action reading() {
        return MeasureAction.READ;
    }

    @Override
    public String key() {
        return "measure";
    }

    @Override
    public List<TimelineEntry> timeline(Grant grant) {
        return ratings.of(grant).stream()
                .filter(Rating::stands)
                .map(rating -> entry(grant, rating))
                .toList();
    }

    private TimelineEntry entry(Grant grant, Rating rating) {
        var said = rating.words();
        return new TimelineEntry(
                rating.day().atTime(12, 0).atZone(words.zone()).toInstant(),
                true,
                words.text("measure.timeline.kind"),
                "analytics",
                words.text("measure.timeline.title", names.of(rating), words.plain(rating.value())),
                said == null || said.isBlank()
                        ? words.text("measure.purpose." + RatingRepository.code(rating.purpose()))
                        : words.text("measure.quote", said),
                rating.noted().by(),
                TimelineEntry.Weight.TURNING_POINT,
                "/children/" + grant.child() + "/ratings");
    }

    @Override
    public Object export(Grant grant) {
        return ratings.of(grant).stream()
                .map(rating -> exported(rating, grant.actor().language()))
                .toList();
    }

    private Map<String, Object> exported(Rating rating, Locale language) {
        var scale = shelf.get(rating.scale(), rating.scaleVersion());
        var told = new LinkedHashMap<String, Object>();
        told.put("day", rating.day().toString());
        told.put("scale", scale.name().in(language) + " (" + rating.scaleVersion() + ")");
        told.put("value", rating.value());
        told.put("purpose", RatingRepository.code(rating.purpose()));
        told.put("perspective", RatingRepository.code(rating.perspective()));
        told.put("rater", rating.rater());
        told.put("words", rating.words() == null ? "" : rating.words());
        told.put("sides", sides(scale, rating.seen(), language));
        told.put(
                "factors",
                scale.guide().factors().stream()
                        .filter(it -> rating.seen().factors().contains(it.code()))
                        .map(it -> it.wording().in(language))
                        .toList());
        told.put("stands", rating.stands());
        return told;
    }

    private static Map<String, BigDecimal> sides(Scale scale, Seen seen, Locale language) {
        var sides = new LinkedHashMap<String, BigDecimal>();
        for (var side : scale.guide().aspects()) {
            var place = seen.aspects().get(side.code());
            if (place != null) {
                sides.put(side.wording().in(language), place);
            }
        }
        return sides;
    }

    @Override
    public int erase(Grant grant) {
        return ratings.erase(grant);
    }
}
