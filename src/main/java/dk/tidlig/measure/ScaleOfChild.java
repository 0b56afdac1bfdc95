package dk.tidlig.measure;

import dk.tidlig.access.Grant;
import dk.tidlig.episode.CourseRecords;
import dk.tidlig.episode.EpisodeId;
import dk.tidlig.episode.EpisodeView;
import dk.tidlig.episode.Episodes;
import dk.tidlig.programme.MeasurementNeed;
import dk.tidlig.programme.MeasurementNeed.Perspective;
import dk.tidlig.programme.MeasurementNeed.Purpose;
import dk.tidlig.programme.ProgrammeDefinition;
import dk.tidlig.programme.Programmes;
import dk.tidlig.programme.Scale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// The scale that a child's newest course is followed on, by the version of the programme that the course began with.
@Component
class ScaleOfChild {
    private final Episodes episodes;
    private final CourseRecords courses;
    private final Programmes programmes;

    ScaleOfChild(Episodes episodes, CourseRecords courses, Programmes programmes) {
        this.episodes = episodes;
        this.courses = courses;
        this.programmes = programmes;
    }

    /// @param episode the newest course
    record Followed(EpisodeView episode, ProgrammeDefinition programme, Scale scale) {
        /// Whose place is the first and the last measurement that the programme asks for on the scale.
        Map<Purpose, Perspective> counted() {
            return programme.measurements().stream()
                    .filter(need ->
                            need.purpose() != Purpose.BETWEEN && need.scale().equals(scale.code()))
                    .collect(Collectors.toMap(
                            MeasurementNeed::purpose, MeasurementNeed::counted, (first, second) -> first));
        }
    }

    Optional<Followed> of(Grant grant) {
        return courses.all(grant).stream().findFirst().flatMap(this::followed);
    }

    /// The scale a place was given on; nothing when its programme has it no more.
    Optional<Followed> of(Grant grant, Rating rating) {
        var episode = episodes.read(grant.actor(), grant.child(), rating.episode());
        var programme = programmes.version(episode.version()).definition();
        return programme.scale(rating.scale()).map(scale -> new Followed(episode, programme, scale));
    }

    /// What each course is followed by, for somebody who may read what is kept of the child.
    Map<EpisodeId, ProgrammeDefinition> programmes(Grant grant) {
        return courses.all(grant).stream()
                .collect(Collectors.toMap(
                        EpisodeView::id, it -> programmes.version(it.version()).definition()));
    }

    /// The courses that can still be placed on.
    Set<EpisodeId> open(Grant grant) {
        return episodes.of(grant.actor(), grant.child()).stream()
                .filter(EpisodeView::open)
                .map(EpisodeView::id)
                .collect(Collectors.toSet());
    }

    Optional<Followed> followed(EpisodeView episode) {
        var programme = programmes.version(episode.version()).definition();
        return programme
                .measurement(Purpose.END)
                .or(() -> programme.measurement(Purpose.START))
                .flatMap(need -> programme.scale(need.scale()))
                .map(scale -> new Followed(episode, programme, scale));
    }
}
