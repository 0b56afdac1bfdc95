package dk.tidlig.measure;

import dk.tidlig.access.Action;
import dk.tidlig.access.Grant;
import dk.tidlig.episode.ChildSection;
import dk.tidlig.episode.TimelineEntry;
import dk.tidlig.programme.Scale;
import dk.tidlig.shell.Words;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Places on the child's timeline, in the family's extract, and out of the system.
@Component
@Order(0)
class RatingSection implements ChildSection {
    private final RatingRepository ratings;
    private final RaterNames names;
    private final ScaleOfChild scales;
    private final Words words;

    RatingSection(RatingRepository ratings, RaterNames names, ScaleOfChild scales, Words words) {
        this.ratings = ratings;
        this.names = names;
        this.scales = scales;
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
        var programmes = scales.programmes(grant);
        return ratings.of(grant).stream()
                .map(rating -> exported(
                        rating,
                        Optional.ofNullable(programmes.get(rating.episode()))
                                .flatMap(programme -> programme.scale(rating.scale())),
                        grant.actor().language()))
                .toList();
    }

    /// @param scale nothing when its programme has it no more
    private static Map<String, Object> exported(Rating rating, Optional<Scale> scale, Locale language) {
        var told = new LinkedHashMap<String, Object>();
        told.put("day", rating.day().toString());
        told.put(
                "scale",
                scale.map(it -> it.name().in(language)).orElse(rating.scale()) + " (" + rating.scaleVersion() + ")");
        told.put("value", rating.value());
        told.put("purpose", RatingRepository.code(rating.purpose()));
        told.put("perspective", RatingRepository.code(rating.perspective()));
        told.put("rater", rating.rater());
        told.put("words", rating.words() == null ? "" : rating.words());
        told.put("sides", sides(scale, rating.seen(), language));
        told.put("factors", factors(scale, rating.seen(), language));
        told.put("stands", rating.stands());
        return told;
    }

    private static Map<String, BigDecimal> sides(Optional<Scale> scale, Seen seen, Locale language) {
        var names = scale.stream()
                .flatMap(it -> it.guide().aspects().stream())
                .collect(Collectors.toMap(Scale.Aspect::code, it -> it.wording().in(language)));
        var sides = new LinkedHashMap<String, BigDecimal>();
        seen.aspects().forEach((code, place) -> sides.put(names.getOrDefault(code, code), place));
        return sides;
    }

    private static List<String> factors(Optional<Scale> scale, Seen seen, Locale language) {
        var names = scale.stream()
                .flatMap(it -> it.guide().factors().stream())
                .collect(Collectors.toMap(Scale.Factor::code, it -> it.wording().in(language)));
        return seen.factors().stream()
                .map(code -> names.getOrDefault(code, code))
                .toList();
    }

    @Override
    public int erase(Grant grant) {
        return ratings.erase(grant);
    }
}
