package dk.tidlig.exchange.demo;

import dk.tidlig.episode.EpisodeId;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.UserId;
import dk.tidlig.measure.PlaceChild;
import dk.tidlig.measure.RatingId;
import dk.tidlig.measure.Ratings;
import dk.tidlig.offer.Audience;
import dk.tidlig.offer.Offers;
import dk.tidlig.programme.MeasurementNeed.Perspective;
import dk.tidlig.programme.MeasurementNeed.Purpose;
import dk.tidlig.session.Attendance;
import dk.tidlig.session.CourseId;
import dk.tidlig.session.Courses;
import dk.tidlig.session.Present;
import dk.tidlig.session.SessionCommand;
import dk.tidlig.session.Sessions;
import dk.tidlig.session.StartCourse;
import dk.tidlig.session.When;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// A course in the middle of it: three sessions held, one booked, and people who do not see the child alike.
@Component
class DemoSessions {
    private final Courses courses;
    private final Sessions sessions;
    private final Attendance attendance;
    private final Ratings ratings;
    private final Offers offers;

    DemoSessions(Courses courses, Sessions sessions, Attendance attendance, Ratings ratings, Offers offers) {
        this.courses = courses;
        this.sessions = sessions;
        this.attendance = attendance;
        this.ratings = ratings;
        this.offers = offers;
    }

    void running(Actor actor, ChildId child, EpisodeId episode, UserId helper, LocalDate today) {
        var offer = offers.byCode("family-treatment").orElseThrow();
        var course = courses.start(
                actor,
                new StartCourse(
                        child,
                        episode,
                        offer.id(),
                        Audience.TOGETHER,
                        List.of(helper),
                        today.minusDays(45),
                        "At vi kan komme i seng uden at blive uvenner."));
        held(
                actor,
                child,
                course,
                today.minusDays(43),
                "De fortalte, hvordan aftenerne går. Vi valgte én ting at øve.");
        held(actor, child, course, today.minusDays(29), "Den faste rækkefølge virker nogle aftener. Mor er træt.");
        held(
                actor,
                child,
                course,
                today.minusDays(8),
                "Vi så to små film med barnet og mor. De valgte én ting at øve.");
        sessions.book(
                actor,
                new SessionCommand.Book(child, course, new When(at(today.plusDays(4)), 60, When.Mode.HOME, null)));
        place(
                actor,
                child,
                episode,
                today.minusDays(50),
                Purpose.START,
                Perspective.PROFESSIONAL,
                "pedagogue",
                5,
                null);
        place(
                actor,
                child,
                episode,
                today.minusDays(50),
                Purpose.START,
                Perspective.PARENT,
                "Mor",
                4,
                "Jeg ved ikke, hvad jeg skal gøre om aftenen.");
        place(
                actor,
                child,
                episode,
                today.minusDays(29),
                Purpose.BETWEEN,
                Perspective.PROFESSIONAL,
                "family-therapist",
                4,
                null);
        place(
                actor,
                child,
                episode,
                today.minusDays(8),
                Purpose.BETWEEN,
                Perspective.PROFESSIONAL,
                "pedagogue",
                7,
                "Han leger med de andre igen og kan sige farvel om morgenen.");
        place(
                actor,
                child,
                episode,
                today.minusDays(8),
                Purpose.BETWEEN,
                Perspective.PARENT,
                "Mor",
                5,
                "Han er gladere, når jeg henter. Men om aftenen er vi tilbage ved start.");
        place(
                actor,
                child,
                episode,
                today.minusDays(8),
                Purpose.BETWEEN,
                Perspective.PROFESSIONAL,
                "family-therapist",
                6,
                null);
    }

    private void held(Actor actor, ChildId child, CourseId course, LocalDate day, String note) {
        attendance.enter(
                actor,
                new SessionCommand.Enter(
                        child,
                        course,
                        new When(at(day), 60, When.Mode.HOME, null),
                        new SessionCommand.Meeting(Set.of(Present.CHILD, Present.MOTHER), null, note, Map.of())));
    }

    private void place(
            Actor actor,
            ChildId child,
            EpisodeId episode,
            LocalDate day,
            Purpose purpose,
            Perspective perspective,
            String rater,
            int value,
            @Nullable String words) {
        ratings.place(
                actor,
                child,
                episode,
                new PlaceChild(
                        RatingId.random(),
                        "wellbeing-ruler",
                        BigDecimal.valueOf(value),
                        purpose,
                        perspective,
                        rater,
                        null,
                        words,
                        day));
    }

    private static Instant at(LocalDate day) {
        return day.atTime(13, 30).toInstant(ZoneOffset.UTC);
    }
}
