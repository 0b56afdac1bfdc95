package dk.tidlig.exchange;

import dk.tidlig.child.Children;
import dk.tidlig.child.ImportedChild;
import dk.tidlig.episode.EpisodeId;
import dk.tidlig.episode.Episodes;
import dk.tidlig.episode.ImportedEpisode;
import dk.tidlig.identity.Actor;
import dk.tidlig.intake.Enquiries;
import dk.tidlig.intake.ImportedEnquiry;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.measure.ImportedRating;
import dk.tidlig.measure.Ratings;
import dk.tidlig.programme.Decider;
import dk.tidlig.programme.MeasurementNeed.Purpose;
import dk.tidlig.programme.ProgrammeVersion;
import dk.tidlig.session.Courses;
import dk.tidlig.session.ImportedCourse;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Hands a chunk of registrations to the modules that own its parts: the child, the course, the enquiry, the sessions,
/// the
/// places on the ruler. A handful of statements each, whatever the chunk's size.
@Component
class RegistrationTaking {
    private final Children children;
    private final Episodes episodes;
    private final Enquiries enquiries;
    private final Courses courses;
    private final Ratings ratings;

    RegistrationTaking(Children children, Episodes episodes, Enquiries enquiries, Courses courses, Ratings ratings) {
        this.children = children;
        this.episodes = episodes;
        this.enquiries = enquiries;
        this.courses = courses;
        this.ratings = ratings;
    }

    void take(Actor actor, ProgrammeVersion programme, ZoneId zone, List<Registration> chunk) {
        var child = children.registerAll(actor, distinct(chunk));
        var episode = episodes.importAll(
                actor,
                chunk.stream()
                        .filter(Registration::takenUp)
                        .map(one -> episode(actor, programme, zone, one, of(child, one)))
                        .toList());
        enquiries.importAll(
                actor,
                programme.code(),
                chunk.stream()
                        .map(one -> enquiry(programme, one, of(child, one), episode.get(one.enquiryId())))
                        .toList());
        var begun = chunk.stream().filter(Registration::takenUp).toList();
        courses.importAll(
                actor,
                programme.id(),
                begun.stream()
                        .flatMap(one -> courses(one, of(child, one), course(episode, one)).stream())
                        .toList());
        ratings.importAll(
                actor,
                programme,
                rater(programme.definition().decider()),
                begun.stream()
                        .flatMap(one -> places(one, of(child, one), course(episode, one)).stream())
                        .toList());
    }

    private static List<ImportedChild> distinct(List<Registration> chunk) {
        var seen = new HashSet<String>();
        return chunk.stream()
                .filter(one -> seen.add(one.childRef()))
                .map(one -> new ImportedChild(one.childRef(), one.birthDate()))
                .toList();
    }

    private static ImportedEpisode episode(
            Actor actor, ProgrammeVersion programme, ZoneId zone, Registration one, ChildId child) {
        return new ImportedEpisode(
                one.enquiryId(),
                child,
                programme.id(),
                noon(one.receivedOn(), zone),
                actor.id(),
                one.firstContactOn() == null ? null : noon(one.firstContactOn(), zone),
                one.endedOn() == null ? null : noon(one.endedOn(), zone),
                one.outcome());
    }

    private static ImportedEnquiry enquiry(
            ProgrammeVersion programme, Registration one, ChildId child, @Nullable EpisodeId episode) {
        return new ImportedEnquiry(
                one.enquiryId(),
                programme.id(),
                one.receivedOn(),
                one.channel(),
                one.problem(),
                child,
                one.birthDate(),
                one.birthDate() == null,
                episode);
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

    /// A sheet knows days, not hours.
    private static Instant noon(LocalDate day, ZoneId zone) {
        return day.atTime(12, 0).atZone(zone).toInstant();
    }

    private static ChildId of(Map<String, ChildId> children, Registration one) {
        return Objects.requireNonNull(children.get(one.childRef()));
    }

    private static EpisodeId course(Map<String, EpisodeId> episodes, Registration one) {
        return Objects.requireNonNull(episodes.get(one.enquiryId()));
    }
}
