package dk.tidlig.exchange.demo;

import dk.tidlig.episode.EpisodeId;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
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

    /// @param helper who gives it, and writes it down
    void running(Actor helper, ChildId child, EpisodeId episode, LocalDate today, Instant now) {
        var course = sessions(helper, child, episode, today);
        var next = at(today).isAfter(now) ? at(today) : at(today.plusDays(1));
        sessions.book(helper, new SessionCommand.Book(child, course, new When(next, 60, When.Mode.HOME, null)));
        places(helper, child, episode, today);
    }

    private CourseId sessions(Actor helper, ChildId child, EpisodeId episode, LocalDate today) {
        var offer = offers.byCode("family-treatment").orElseThrow();
        var course = courses.start(
                helper,
                new StartCourse(
                        child,
                        episode,
                        offer.id(),
                        Audience.TOGETHER,
                        List.of(helper.id()),
                        today.minusDays(45),
                        "At vi kan komme i seng uden at blive uvenner."));
        var notes = List.of(
                "De fortalte, hvordan aftenerne går. Vi valgte én ting at øve.",
                "Den faste rækkefølge virker nogle aftener. Mor er træt.",
                "Vi så to små film med barnet og mor. De valgte én ting at øve.");
        var days = List.of(43, 29, 8);
        for (int i = 0; i < notes.size(); i++) {
            held(helper, child, course, today.minusDays(days.get(i)), notes.get(i));
        }
        return course;
    }

    private void places(Actor helper, ChildId child, EpisodeId episode, LocalDate today) {
        var first = today.minusDays(50);
        var last = today.minusDays(8);
        var tired = "Jeg ved ikke, hvad jeg skal gøre om aftenen.";
        var glad = "Han leger med de andre igen og kan sige farvel om morgenen.";
        var evenings = "Han er gladere, når jeg henter. Men om aftenen er vi tilbage ved start.";
        for (var place : List.of(
                new Placed(first, Purpose.START, Perspective.PROFESSIONAL, "pedagogue", 5, null),
                new Placed(first, Purpose.START, Perspective.PARENT, "Mor", 4, tired),
                new Placed(today.minusDays(29), Purpose.BETWEEN, Perspective.PROFESSIONAL, "family-therapist", 4, null),
                new Placed(last, Purpose.BETWEEN, Perspective.PROFESSIONAL, "pedagogue", 7, glad),
                new Placed(last, Purpose.BETWEEN, Perspective.PARENT, "Mor", 5, evenings),
                new Placed(last, Purpose.BETWEEN, Perspective.PROFESSIONAL, "family-therapist", 6, null))) {
            ratings.place(helper, child, episode, place.command());
        }
    }

    private record Placed(
            LocalDate day,
            Purpose purpose,
            Perspective perspective,
            String rater,
            int value,
            @Nullable String words) {
        PlaceChild command() {
            return new PlaceChild(
                    RatingId.random(),
                    "wellbeing-ruler",
                    BigDecimal.valueOf(value),
                    purpose,
                    perspective,
                    rater,
                    null,
                    words,
                    day);
        }
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

    private static Instant at(LocalDate day) {
        return day.atTime(13, 30).toInstant(ZoneOffset.UTC);
    }
}
