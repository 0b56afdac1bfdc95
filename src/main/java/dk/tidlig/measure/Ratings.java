package dk.tidlig.measure;

import dk.tidlig.access.Gate;
import dk.tidlig.access.Grant;
import dk.tidlig.episode.EpisodeId;
import dk.tidlig.episode.EpisodeView;
import dk.tidlig.episode.Episodes;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.UseCase;
import dk.tidlig.programme.MeasurementNeed.Purpose;
import dk.tidlig.programme.ProgrammeDefinition;
import dk.tidlig.programme.ProgrammeVersion;
import dk.tidlig.programme.Programmes;
import dk.tidlig.programme.Scale;
import dk.tidlig.tenancy.Municipalities;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Places for a child on the programme's scales. People see a child differently: their places stand side by side.
@UseCase
public class Ratings {
    private final Gate gate;
    private final Episodes episodes;
    private final Programmes programmes;
    private final RatingRepository ratings;
    private final Municipalities municipalities;

    Ratings(
            Gate gate,
            Episodes episodes,
            Programmes programmes,
            RatingRepository ratings,
            Municipalities municipalities) {
        this.gate = gate;
        this.episodes = episodes;
        this.programmes = programmes;
        this.ratings = ratings;
        this.municipalities = municipalities;
    }

    /// All places of the child, also those that another stands instead of, oldest first.
    public List<Rating> of(Actor actor, ChildId child) {
        return ratings.of(gate.require(actor, MeasureAction.READ, child));
    }

    /// @throws Refused when it is no place on a scale of the programme, lies in the future, or the course is closed
    public void place(Actor actor, ChildId child, EpisodeId episode, PlaceChild place) {
        var grant = gate.require(actor, MeasureAction.RATE, child);
        add(grant, episodes.read(actor, child, episode), place, null, null);
    }

    /// Puts a right place instead of a wrong one. Both stay, with the reason.
    ///
    /// @throws Refused with 409 when somebody has put another instead already
    public void correct(
            Actor actor, ChildId child, EpisodeId episode, RatingId wrong, PlaceChild right, String reason) {
        var grant = gate.require(actor, MeasureAction.CORRECT, child);
        if (!ratings.supersede(grant, wrong)) {
            throw new Refused(MeasureRefusal.SUPERSEDED);
        }
        add(grant, episodes.read(actor, child, episode), right, wrong, reason);
    }

    /// Takes in many at once: overall professional assessments from another register, on the scale that the programme's
    /// figures count. Publishes nothing.
    ///
    /// @throws IllegalArgumentException when the programme's figures count on no scale
    public void importAll(Actor actor, ProgrammeVersion programme, String rater, List<ImportedRating> imported) {
        var grant = gate.requireForAll(
                actor,
                MeasureAction.IMPORT,
                imported.stream().map(ImportedRating::child).distinct().toList());
        var scale = counted(programme.definition());
        ratings.importAll(grant, programme.code(), scale, rater, imported);
    }

    private void add(
            Grant grant, EpisodeView episode, PlaceChild place, @Nullable RatingId instead, @Nullable String reason) {
        if (!episode.open()) {
            throw new Refused(MeasureRefusal.CLOSED);
        }
        var definition = programmes.version(episode.version()).definition();
        var scale = definition.scale(place.scale()).orElseThrow(() -> new Refused(MeasureRefusal.UNKNOWN_SCALE));
        if (!scale.accepts(place.value())) {
            var steps = scale.steps();
            throw new Refused(
                    MeasureRefusal.NOT_ON_THE_SCALE,
                    place.value().toPlainString(),
                    steps.getFirst().toPlainString(),
                    steps.getLast().toPlainString());
        }
        if (place.day().isAfter(today(grant))) {
            throw new Refused(MeasureRefusal.IN_THE_FUTURE);
        }
        ratings.add(
                grant, episode.id(), episode.programmeCode(), scale, place, counts(definition, place), instead, reason);
    }

    private LocalDate today(Grant grant) {
        return LocalDate.ofInstant(grant.at(), municipalities.current().zone());
    }

    private static boolean counts(ProgrammeDefinition definition, PlaceChild place) {
        return place.purpose() != Purpose.BETWEEN
                && definition
                        .measurement(place.purpose())
                        .filter(need -> need.scale().equals(place.scale()))
                        .map(need -> need.counted() == place.perspective())
                        .orElse(false);
    }

    private static Scale counted(ProgrammeDefinition definition) {
        return definition
                .measurement(Purpose.END)
                .flatMap(need -> definition.scale(need.scale()))
                .orElseThrow(() -> new IllegalArgumentException("the programme measures on no scale"));
    }
}
