package dk.tidlig.measure;

import dk.tidlig.access.Gate;
import dk.tidlig.access.Grant;
import dk.tidlig.child.ChildRecords;
import dk.tidlig.episode.EpisodeId;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.UseCase;
import dk.tidlig.programme.MeasurementNeed.Perspective;
import dk.tidlig.programme.MeasurementNeed.Purpose;
import dk.tidlig.programme.Scale;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the pages about places show: the scale of the newest course, and who placed the child where.
@UseCase
public class RatingPages {
    private final Gate gate;
    private final RatingRepository ratings;
    private final ScaleOfChild scales;
    private final RaterNames names;
    private final ChildRecords children;

    RatingPages(Gate gate, RatingRepository ratings, ScaleOfChild scales, RaterNames names, ChildRecords children) {
        this.gate = gate;
        this.ratings = ratings;
        this.scales = scales;
        this.names = names;
        this.children = children;
    }

    /// The course that a new place belongs to, and its scale.
    ///
    /// @param open whether it can still be placed on
    /// @param unborn the child can say nothing itself yet
    /// @param counted whose place is the first and the last measurement that the programme asks for
    public record Place(
            EpisodeId episode,
            boolean open,
            boolean unborn,
            @Nullable LocalDate born,
            Scale scale,
            Map<Purpose, Perspective> counted) {}

    /// One place as it is listed.
    ///
    /// @param correctable whether another can be put instead: it stands, and its course is open
    public record Listed(Rating rating, String who, String zone, boolean correctable, List<String> besides) {}

    /// A place that is to be corrected, and the scale it was given on.
    ///
    /// @param instead what stands in its stead when somebody has corrected it already
    /// @param unborn the child can say nothing itself yet
    public record Wrong(
            Rating rating,
            Scale scale,
            boolean unborn,
            @Nullable LocalDate born,
            Map<Purpose, Perspective> counted,
            @Nullable Listed instead) {}

    /// @throws NotFound when the child has no such place
    public Wrong wrong(Actor actor, ChildId child, RatingId rating) {
        var grant = gate.require(actor, MeasureAction.READ, child);
        var it = ratings.find(grant, rating).orElseThrow(NotFound::new);
        var followed = scales.of(grant, it).orElseThrow(NotFound::new);
        var instead = it.stands() ? null : ratings.instead(grant, rating).orElse(null);
        return new Wrong(
                it,
                followed.scale(),
                children.child(grant).unborn(),
                children.child(grant).bornOn(),
                followed.counted(),
                instead == null ? null : new Listed(instead, names.of(instead), "", true, List.of()));
    }

    /// @throws NotFound when the child has no course that is followed on a scale
    public Place place(Actor actor, ChildId child) {
        var grant = gate.require(actor, MeasureAction.READ, child);
        return scales.of(grant).map(followed -> place(grant, followed)).orElseThrow(NotFound::new);
    }

    /// The same, or nothing when the child has no course that is followed on a scale.
    public Optional<Place> find(Actor actor, ChildId child) {
        var grant = gate.require(actor, MeasureAction.READ, child);
        return scales.of(grant).map(followed -> place(grant, followed));
    }

    private Place place(Grant grant, ScaleOfChild.Followed followed) {
        var episode = followed.episode();
        var child = children.child(grant);
        return new Place(
                episode.id(), episode.open(), child.unborn(), child.bornOn(), followed.scale(), followed.counted());
    }

    /// All places, newest first, also those that another stands instead of.
    public List<Listed> list(Actor actor, ChildId child, Locale language) {
        var grant = gate.require(actor, MeasureAction.READ, child);
        var followed = scales.of(grant).orElse(null);
        var open = scales.open(grant);
        return ratings.of(grant).reversed().stream()
                .map(rating -> new Listed(
                        rating,
                        names.of(rating),
                        zone(followed, rating, language),
                        rating.stands() && open.contains(rating.episode()),
                        besides(followed, rating, language)))
                .toList();
    }

    /// In the scale's words: sides placed apart by their zone, and what was ticked.
    private static List<String> besides(ScaleOfChild.@Nullable Followed followed, Rating rating, Locale language) {
        if (followed == null || !rating.on(followed.scale())) {
            return List.of();
        }
        var scale = followed.scale();
        var sides = scale.guide().aspects().stream()
                .filter(it -> rating.seen().aspects().containsKey(it.code()))
                .map(it -> it.wording().in(language) + ": "
                        + scale.zoneOf(Objects.requireNonNull(
                                        rating.seen().aspects().get(it.code())))
                                .wording()
                                .in(language));
        var factors = scale.guide().factors().stream()
                .filter(it -> rating.seen().factors().contains(it.code()))
                .map(it -> it.wording().in(language));
        return Stream.concat(sides, factors).toList();
    }

    private static String zone(ScaleOfChild.@Nullable Followed followed, Rating rating, Locale language) {
        return followed != null && rating.on(followed.scale())
                ? followed.scale().zoneOf(rating.value()).wording().in(language)
                : "";
    }
}
