package dk.tidlig.measure.web;

import dk.tidlig.episode.EpisodeId;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.Refused;
import dk.tidlig.measure.MeasureAction;
import dk.tidlig.measure.MeasureRefusal;
import dk.tidlig.measure.PlaceChild;
import dk.tidlig.measure.RatingPages;
import dk.tidlig.measure.Ratings;
import dk.tidlig.programme.MeasurementNeed.Perspective;
import dk.tidlig.programme.MeasurementNeed.Purpose;
import dk.tidlig.session.WithSession;
import dk.tidlig.shell.RulerScale;
import dk.tidlig.shell.Words;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Where on the ruler, asked at once when a session is said to have taken place: one form, one deed.
@Component
class RatedWithSession implements WithSession {
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,4}([.,]\\d{1,4})?");

    private final Ratings ratings;
    private final RatingPages pages;
    private final RatingChoices choices;
    private final Words words;

    RatedWithSession(Ratings ratings, RatingPages pages, RatingChoices choices, Words words) {
        this.ratings = ratings;
        this.pages = pages;
        this.choices = choices;
        this.words = words;
    }

    /// What is asked, by the names that the form sends.
    ///
    /// @param ratingValue a place, `unknown`, or nothing
    record Asked(
            @Nullable String ratingValue,
            String ratingPerspective,
            @Nullable String ratingRater,
            String ratingPurpose,
            @Nullable String ratingWords) {
        /// Whether something is written where the form is folded.
        public boolean typed() {
            return isWritten(ratingRater) || isWritten(ratingWords);
        }

        private static boolean isWritten(@Nullable String text) {
            return text != null && !text.isBlank();
        }
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String fragment() {
        return "measure/with-session :: part";
    }

    @Override
    public Map<String, Object> model(Actor actor, ChildId child, EpisodeId episode, Map<String, String> answers) {
        var place = place(actor, child, episode);
        if (place.isEmpty()) {
            return Map.of();
        }
        var it = place.get();
        return Map.of(
                "rating", choices.mayBe(it.scale(), it.unborn(), it.counted(), actor.language()),
                "ratingAsked", asked(purpose(actor, child, episode), answers));
    }

    @Override
    public void held(Actor actor, ChildId child, EpisodeId episode, Instant at, Map<String, String> answers) {
        place(actor, child, episode)
                .ifPresent(place -> value(answers)
                        .ifPresent(value ->
                                ratings.place(actor, child, episode, command(actor, place, value, at, answers))));
    }

    /// Nothing when nobody was placed this time.
    ///
    /// @throws Refused when there are words without a number, so that they are not lost
    private static Optional<BigDecimal> value(Map<String, String> answers) {
        var value = answers.getOrDefault("ratingValue", "");
        if (NUMBER.matcher(value).matches()) {
            return Optional.of(new BigDecimal(value.replace(',', '.')));
        }
        boolean notNow = value.isEmpty() || value.equals(RulerScale.UNKNOWN);
        if (notNow && answers.getOrDefault("ratingWords", "").isBlank()) {
            return Optional.empty();
        }
        throw new Refused(MeasureRefusal.PLACE_MISSING);
    }

    private PlaceChild command(
            Actor actor, RatingPages.Place place, BigDecimal value, Instant at, Map<String, String> answers) {
        var form = new RatingForm(
                value,
                constant(Perspective.class, answers.get("ratingPerspective"), Perspective.PROFESSIONAL),
                answers.get("ratingRater"),
                constant(Purpose.class, answers.get("ratingPurpose"), Purpose.BETWEEN),
                words.dayOf(at),
                null,
                answers.get("ratingWords"),
                null,
                List.of(),
                List.of());
        return form.toCommand(actor.profession(), place.scale());
    }

    /// The scale, when the episode is the one that places go to and the actor may place.
    private Optional<RatingPages.Place> place(Actor actor, ChildId child, EpisodeId episode) {
        if (!actor.may(MeasureAction.RATE.code())) {
            return Optional.empty();
        }
        return pages.find(actor, child).filter(it -> it.episode().equals(episode) && it.open());
    }

    /// The start, while nobody has placed the child; else in between.
    private Purpose purpose(Actor actor, ChildId child, EpisodeId episode) {
        boolean started = ratings.of(actor, child).stream()
                .anyMatch(it -> it.stands() && it.episode().equals(episode) && it.purpose() == Purpose.START);
        return started ? Purpose.BETWEEN : Purpose.START;
    }

    private static Asked asked(Purpose otherwise, Map<String, String> answers) {
        return new Asked(
                answers.get("ratingValue"),
                answers.getOrDefault("ratingPerspective", Perspective.PROFESSIONAL.name()),
                answers.get("ratingRater"),
                answers.getOrDefault("ratingPurpose", otherwise.name()),
                answers.get("ratingWords"));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, @Nullable String name, E otherwise) {
        for (var one : type.getEnumConstants()) {
            if (one.name().equals(name)) {
                return one;
            }
        }
        return otherwise;
    }
}
