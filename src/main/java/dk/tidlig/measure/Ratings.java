package dk.tidlig.measure;

import dk.tidlig.access.Gate;
import dk.tidlig.access.Grant;
import dk.tidlig.episode.EpisodeId;
import dk.tidlig.episode.EpisodeView;
import dk.tidlig.episode.Episodes;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.UseCase;
import dk.tidlig.measure.events.MeasureEvent;
import dk.tidlig.programme.MeasurementNeed.Purpose;
import dk.tidlig.programme.ProgrammeDefinition;
import dk.tidlig.programme.ProgrammeVersion;
import dk.tidlig.programme.Scale;
import dk.tidlig.tenancy.Tenant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;

/// Places for a child on the programme's scales. People see a child differently: their places stand side by side.
@UseCase
public class Ratings {
    private final Gate gate;
    private final Episodes episodes;
    private final RatingRepository ratings;
    private final PlaceRules rules;
    private final ApplicationEventPublisher events;

    Ratings(
            Gate gate,
            Episodes episodes,
            RatingRepository ratings,
            PlaceRules rules,
            ApplicationEventPublisher events) {
        this.gate = gate;
        this.episodes = episodes;
        this.ratings = ratings;
        this.rules = rules;
        this.events = events;
    }

    /// All places of the child, also those that another stands instead of, oldest first.
    public List<Rating> of(Actor actor, ChildId child) {
        return ratings.of(gate.require(actor, MeasureAction.READ, child));
    }

    /// @throws Refused when it is no place on a scale of the programme, its day cannot be, or the course is closed
    public void place(Actor actor, ChildId child, EpisodeId episode, PlaceChild place) {
        var grant = gate.require(actor, MeasureAction.RATE, child);
        add(grant, episodes.read(actor, child, episode), place, null, null);
    }

    /// Puts a right place instead of a wrong one, in the course that the wrong one belongs to. Both stay, with the
    /// reason.
    ///
    /// @throws NotFound when the child has no such place
    /// @throws Refused with 409 when somebody has put another instead already
    public void correct(Actor actor, ChildId child, RatingId wrong, PlaceChild right, String reason) {
        var grant = gate.require(actor, MeasureAction.CORRECT, child);
        var before = ratings.find(grant, wrong).orElseThrow(NotFound::new);
        if (!ratings.supersede(grant, wrong)) {
            throw new Refused(MeasureRefusal.SUPERSEDED);
        }
        add(grant, episodes.read(actor, child, before.episode()), right, wrong, reason);
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
        ratings.importAll(grant, programme, scale, rater, imported);
    }

    private void add(
            Grant grant, EpisodeView episode, PlaceChild place, @Nullable RatingId instead, @Nullable String reason) {
        var sound = rules.judge(grant, episode, place);
        ratings.add(grant, episode, sound, instead, reason);
        events.publishEvent(new MeasureEvent.Placed(
                Tenant.current(),
                grant.child(),
                episode.id(),
                place.purpose(),
                place.scale(),
                place.day(),
                sound.wanted(),
                grant.stamp()));
    }

    private static Scale counted(ProgrammeDefinition definition) {
        return definition
                .measurement(Purpose.END)
                .flatMap(need -> definition.scale(need.scale()))
                .orElseThrow(() -> new IllegalArgumentException("the programme measures on no scale"));
    }
}
