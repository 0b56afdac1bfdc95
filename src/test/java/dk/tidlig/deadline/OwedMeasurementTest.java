package dk.tidlig.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.episode.CloseEpisode;
import dk.tidlig.episode.Episodes;
import dk.tidlig.identity.Actor;
import dk.tidlig.measure.PlaceChild;
import dk.tidlig.measure.RatingId;
import dk.tidlig.measure.Ratings;
import dk.tidlig.programme.MeasurementNeed.Perspective;
import dk.tidlig.programme.MeasurementNeed.Purpose;
import dk.tidlig.session.CourseId;
import dk.tidlig.session.SessionSamples;
import dk.tidlig.support.People;
import dk.tidlig.support.TestClock;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Tenant;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/// What a course owes begins with its sessions and is paid by a place on the ruler.
@TidligTest
class OwedMeasurementTest {
    @Autowired
    People people;

    @Autowired
    SessionSamples sessions;

    @Autowired
    Ratings ratings;

    @Autowired
    Episodes episodes;

    @Autowired
    ClockRepository clocks;

    @Autowired
    TestClock clock;

    @Autowired
    TransactionTemplate transaction;

    Actor helper;
    SessionSamples.Family family;
    CourseId course;

    @BeforeEach
    void aCourse() {
        helper = people.with("coordinator");
        family = sessions.family(helper);
        course = sessions.course(helper, family, sessions.offer(helper, null, null));
    }

    @Test
    void asksOnTheWayAfterTheFirstSessionUntilAProfessionalHasPlacedTheChild() {
        assertThat(running()).isEmpty();

        sessions.held(helper, family, course, null);
        assertThat(running()).containsExactly("between-measurement.wellbeing-ruler");

        place(Purpose.BETWEEN, Perspective.PARENT);
        assertThat(running())
                .as("a parent's place is not the one that is counted")
                .hasSize(1);

        place(Purpose.BETWEEN, Perspective.PROFESSIONAL);
        assertThat(running()).isEmpty();
    }

    @Test
    void asksForNothingOnTheWayWhenTheEndIsMeasured() {
        sessions.held(helper, family, course, null);
        assertThat(running()).containsExactly("between-measurement.wellbeing-ruler");

        place(Purpose.END, Perspective.PROFESSIONAL);
        assertThat(running()).isEmpty();
    }

    @Test
    void asksForTheEndWhenTheLimitLeavesNoMoreSessions() {
        place(Purpose.BETWEEN, Perspective.PROFESSIONAL);
        for (int i = 1; i <= 4; i++) {
            sessions.held(helper, family, course, null);
        }
        assertThat(running()).isEmpty();

        sessions.held(helper, family, course, null);
        assertThat(running()).containsExactly("end-measurement.wellbeing-ruler");

        place(Purpose.END, Perspective.PROFESSIONAL);
        assertThat(running()).isEmpty();
    }

    @Test
    void asksForNothingMoreWhenTheCourseIsClosed() {
        sessions.held(helper, family, course, null);
        assertThat(running()).hasSize(1);

        Tenant.run(helper.municipality(), this::close);

        assertThat(running()).isEmpty();
    }

    private void close() {
        var known = Set.copyOf(episodes.closingFindings(helper, family.child(), family.episode(), "unchanged").stream()
                .map(finding -> finding.key())
                .toList());
        episodes.close(helper, family.child(), family.episode(), new CloseEpisode("unchanged", clock.instant(), known));
    }

    private void place(Purpose purpose, Perspective perspective) {
        var day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var place = new PlaceChild(
                RatingId.random(),
                "wellbeing-ruler",
                BigDecimal.valueOf(6),
                purpose,
                perspective,
                "psychologist",
                null,
                null,
                day);
        Tenant.run(helper.municipality(), () -> ratings.place(helper, family.child(), family.episode(), place));
    }

    private List<String> running() {
        return Tenant.in(
                        helper.municipality(), () -> transaction.execute(status -> clocks.runningFor(family.episode())))
                .stream()
                .map(Clock::rule)
                .toList();
    }
}
