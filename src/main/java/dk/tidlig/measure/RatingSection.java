package dk.tidlig.measure;

import dk.tidlig.access.Action;
import dk.tidlig.access.Grant;
import dk.tidlig.episode.ChildSection;
import dk.tidlig.episode.TimelineEntry;
import dk.tidlig.shell.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Places on the child's timeline, in the family's extract, and out of the system.
@Component
@Order(0)
class RatingSection implements ChildSection {
    private final RatingRepository ratings;
    private final RaterNames names;
    private final Words words;

    RatingSection(RatingRepository ratings, RaterNames names, Words words) {
        this.ratings = ratings;
        this.names = names;
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
        return ratings.of(grant).stream().map(RatingSection::exported).toList();
    }

    private static Map<String, Object> exported(Rating rating) {
        var told = new LinkedHashMap<String, Object>();
        told.put("day", rating.day().toString());
        told.put("scale", rating.scale() + " (" + rating.scaleVersion() + ")");
        told.put("value", rating.value());
        told.put("purpose", RatingRepository.code(rating.purpose()));
        told.put("perspective", RatingRepository.code(rating.perspective()));
        told.put("rater", rating.rater());
        told.put("words", rating.words() == null ? "" : rating.words());
        told.put("sides", rating.seen().aspects());
        told.put("factors", rating.seen().factors());
        told.put("stands", rating.stands());
        return told;
    }

    @Override
    public int erase(Grant grant) {
        return ratings.erase(grant);
    }
}
