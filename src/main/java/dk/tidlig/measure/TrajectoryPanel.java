package dk.tidlig.measure;

import dk.tidlig.access.Action;
import dk.tidlig.access.Grant;
import dk.tidlig.episode.ChildPanel;
import dk.tidlig.programme.Scale;
import dk.tidlig.shell.Words;
import dk.tidlig.shell.pictures.Pictures;
import dk.tidlig.shell.pictures.Rater;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/// The child's places over time: a picture, its table beside it, and what they say themselves.
@Component
class TrajectoryPanel implements ChildPanel {
    private final ScaleOfChild scales;
    private final RatingRepository ratings;
    private final RaterNames names;
    private final Pictures pictures;
    private final Words words;

    TrajectoryPanel(ScaleOfChild scales, RatingRepository ratings, RaterNames names, Pictures pictures, Words words) {
        this.scales = scales;
        this.ratings = ratings;
        this.names = names;
        this.pictures = pictures;
        this.words = words;
    }

    @Override
    public Action reading() {
        return MeasureAction.READ;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String fragment() {
        return "measure/panel :: trajectory";
    }

    @Override
    public Map<String, Object> model(Grant grant) {
        return scales.of(grant)
                .map(followed -> model(grant, followed, grant.actor().language()))
                .orElse(Map.of());
    }

    @Override
    public String familyFragment() {
        return fragment();
    }

    /// The places, and nobody's words to them: what one of the family said is theirs.
    @Override
    public Map<String, Object> familyModel(Grant grant) {
        var model = new HashMap<>(model(grant));
        if (!model.containsKey("picture")) {
            return Map.of();
        }
        model.put("said", List.of());
        model.put("open", false);
        model.remove("placeUrl");
        return model;
    }

    private Map<String, Object> model(Grant grant, ScaleOfChild.Followed followed, Locale language) {
        var scale = followed.scale();
        var standing = ratings.of(grant).stream()
                .filter(Rating::stands)
                .filter(rating -> rating.on(scale))
                .toList();
        var model = new HashMap<String, Object>();
        model.put("scaleName", scale.name().in(language));
        model.put("lowest", words.plain(scale.steps().getFirst()));
        model.put("highest", words.plain(scale.steps().getLast()));
        model.put("higherIsBetter", scale.direction() == Scale.Direction.HIGHER_BETTER);
        model.put("open", followed.episode().open());
        model.put("placeUrl", "/children/" + grant.child() + "/ratings/new");
        if (!standing.isEmpty()) {
            model.put("finding", words.text("measure.finding." + Findings.of(standing, scale)));
            model.put("picture", pictures.trajectory(scale.picture(language), raters(standing), null));
            model.put("said", said(standing, scale));
        }
        return model;
    }

    private List<Rater> raters(List<Rating> standing) {
        Map<String, List<Rater.Place>> places = new LinkedHashMap<>();
        for (var rating : standing) {
            places.computeIfAbsent(names.of(rating), name -> new ArrayList<>())
                    .add(new Rater.Place(rating.day(), rating.purpose().ordinal(), when(rating), rating.value()));
        }
        return places.entrySet().stream()
                .map(entry -> new Rater(entry.getKey(), entry.getValue()))
                .toList();
    }

    private String when(Rating rating) {
        return words.text("measure.purpose." + rating.purpose().name().toLowerCase(Locale.ROOT));
    }

    /// Who said what to the last place.
    record Said(String who, String words) {}

    private List<Said> said(List<Rating> standing, Scale scale) {
        return Findings.latest(standing, scale).stream()
                .filter(rating -> rating.words() != null && !rating.words().isBlank())
                .map(rating -> new Said(names.of(rating), String.valueOf(rating.words())))
                .toList();
    }
}
