package dk.tidlig.exchange;

import dk.tidlig.episode.EpisodeId;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.measure.ImportedRating;
import dk.tidlig.measure.Ratings;
import dk.tidlig.programme.Decider;
import dk.tidlig.programme.MeasurementNeed.Purpose;
import dk.tidlig.programme.ProgrammeVersion;
import dk.tidlig.session.Courses;
import dk.tidlig.session.ImportedCourse;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Hands the help that was given to the modules that own it: offers with their sessions, and places on the ruler.
@Component
class HelpTaking {
    private final Courses courses;
    private final Ratings ratings;

    HelpTaking(Courses courses, Ratings ratings) {
        this.courses = courses;
        this.ratings = ratings;
    }

    void take(
            Actor actor,
            ProgrammeVersion programme,
            List<Registration> chunk,
            Map<String, ChildId> child,
            Map<String, EpisodeId> episode) {
        var begun = chunk.stream().filter(Registration::takenUp).toList();
        courses.importAll(
                actor,
                programme.id(),
                begun.stream()
                        .flatMap(one -> courses(one, of(child, one.childRef()), of(episode, one.enquiryId())).stream())
                        .toList());
        ratings.importAll(
                actor,
                programme,
                rater(programme.definition().decider()),
                begun.stream()
                        .flatMap(one -> places(one, of(child, one.childRef()), of(episode, one.enquiryId())).stream())
                        .toList());
    }

    /// The sheet tells one number of sessions over all offers: it stands with the first.
    private static List<ImportedCourse> courses(Registration one, ChildId child, EpisodeId episode) {
        var given = new ArrayList<ImportedCourse>();
        for (var offer : one.offers()) {
            int sessions = given.isEmpty() ? one.sessionsHeld() : 0;
            given.add(new ImportedCourse(child, episode, offer, sessions, one.begunOn(), one.endedOn()));
        }
        return given;
    }

    private static List<ImportedRating> places(Registration one, ChildId child, EpisodeId episode) {
        var places = new ArrayList<ImportedRating>();
        add(places, child, episode, Purpose.START, one.start(), one.begunOn());
        add(places, child, episode, Purpose.END, one.end(), one.endedOn() == null ? one.begunOn() : one.endedOn());
        return places;
    }

    private static void add(
            List<ImportedRating> places,
            ChildId child,
            EpisodeId episode,
            Purpose purpose,
            @Nullable BigDecimal value,
            LocalDate day) {
        if (value != null) {
            places.add(new ImportedRating(child, episode, purpose, value, day));
        }
    }

    /// The sheet's places are the overall assessment of whoever decides.
    private static String rater(Decider decider) {
        return switch (decider) {
            case Decider.Person person -> person.profession();
            case Decider.Group group -> group.professions().getFirst();
        };
    }

    private static <V> V of(Map<String, V> found, String ref) {
        return Objects.requireNonNull(found.get(ref), ref);
    }
}
