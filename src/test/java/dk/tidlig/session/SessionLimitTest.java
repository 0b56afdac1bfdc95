package dk.tidlig.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.Refused;
import dk.tidlig.support.People;
import dk.tidlig.support.TestClock;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Tenant;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Five sessions, counted over all offers of the episode.
@TidligTest
class SessionLimitTest {
    @Autowired
    SessionSamples samples;

    @Autowired
    Sessions sessions;

    @Autowired
    Attendance attendance;

    @Autowired
    Courses courses;

    @Autowired
    People people;

    @Autowired
    TestClock clock;

    Actor coordinator;
    SessionSamples.Family family;

    @BeforeEach
    void aFamilyInACourse() {
        coordinator = people.with("coordinator");
        family = samples.family(coordinator);
    }

    @Test
    void refusesASixthSessionWithTheProgrammesOwnWords() {
        var course = samples.course(coordinator, family, samples.offer(coordinator, null, null));
        samples.bookMany(coordinator, family, course, 5);

        assertThatThrownBy(() -> samples.book(
                        coordinator, family, course, clock.instant().plus(Duration.ofDays(9))))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.refusal()).isEqualTo(SessionRefusal.LIMIT_REACHED);
                    assertThat(refused.arguments().getFirst())
                            .asString()
                            .startsWith("Et forløb har højst fem samtaler, talt sammen over alle tilbud.");
                });
    }

    @Test
    void countsOverAllOffers() {
        var forParents = samples.course(coordinator, family, samples.offer(coordinator, null, null));
        var forTheChild = samples.course(coordinator, family, samples.offer(coordinator, null, null));
        samples.bookMany(coordinator, family, forParents, 3);
        samples.bookMany(coordinator, family, forTheChild, 2);

        assertThatThrownBy(() -> samples.book(
                        coordinator, family, forTheChild, clock.instant().plus(Duration.ofDays(9))))
                .isInstanceOf(Refused.class);
        assertThat(budget()).isEqualTo(new Budget(5, 0, 5, 0));
    }

    @Test
    void anotherEpisodeHasItsOwn() {
        var course = samples.course(coordinator, family, samples.offer(coordinator, null, null));
        samples.bookMany(coordinator, family, course, 5);
        var other = samples.family(coordinator);
        var otherCourse = samples.course(coordinator, other, samples.offer(coordinator, null, null));

        samples.bookMany(coordinator, other, otherCourse, 5);

        assertThat(budget().left()).isZero();
    }

    @Test
    void aCancelledSessionIsFreeAgainAndKeepsItsNumber() {
        var course = samples.course(coordinator, family, samples.offer(coordinator, null, null));
        samples.bookMany(coordinator, family, course, 4);
        var fifth = samples.book(coordinator, family, course, clock.instant().plus(Duration.ofDays(8)));
        cancel(fifth);

        var again = samples.book(coordinator, family, course, clock.instant().plus(Duration.ofDays(9)));

        assertThat(again).isEqualTo(fifth);
        assertThat(samples.read(coordinator, family, fifth).attempts()).hasSize(2);
        assertThat(samples.read(coordinator, family, fifth).number()).isEqualTo(5);
    }

    @Test
    void aMissedSessionDoesNotCountUnlessTheProgrammeSaysSo() {
        var course = samples.course(coordinator, family, samples.offer(coordinator, null, null));
        var first = samples.book(coordinator, family, course, clock.instant().plus(Duration.ofHours(1)));
        clock.advance(Duration.ofHours(3));
        var appointment = samples.booked(coordinator, family, first);
        Tenant.run(
                coordinator.municipality(),
                () -> attendance.miss(
                        coordinator,
                        new SessionCommand.Miss(
                                family.child(), first, appointment, Answer.Missed.Kind.ACCEPTABLE, "Feber")));

        assertThat(budget()).isEqualTo(new Budget(5, 0, 0, 0));
        assertThat(samples.book(coordinator, family, course, clock.instant().plus(Duration.ofDays(1))))
                .isEqualTo(first);
    }

    @Test
    void aMovedSessionCountsOnce() {
        var course = samples.course(coordinator, family, samples.offer(coordinator, null, null));
        var session = samples.book(coordinator, family, course, clock.instant().plus(Duration.ofDays(1)));
        var appointment = samples.booked(coordinator, family, session);
        var later = SessionSamples.when(clock.instant().plus(Duration.ofDays(2)));
        Tenant.run(
                coordinator.municipality(),
                () -> sessions.move(
                        coordinator,
                        new SessionCommand.Move(
                                family.child(), session, appointment, later, Answer.AskedBy.FAMILY, "Syg")));

        assertThat(budget().used()).isOne();
        assertThat(samples.read(coordinator, family, session).attempts()).hasSize(2);
    }

    @Test
    void whatWasHeldWithoutBeingBookedCountsToo() {
        var course = samples.course(coordinator, family, samples.offer(coordinator, null, null));
        for (int i = 0; i < 5; i++) {
            samples.held(coordinator, family, course, null);
        }

        assertThat(budget().spent()).isTrue();
        assertThatThrownBy(() -> samples.held(coordinator, family, course, null))
                .isInstanceOf(Refused.class);
    }

    @Test
    void twoWhoBookTheFifthAtTheSameMomentCannotBothHaveIt() throws Exception {
        for (int round = 0; round < 4; round++) {
            var here = samples.family(coordinator);
            var one = samples.course(coordinator, here, samples.offer(coordinator, null, null));
            var other = samples.course(coordinator, here, samples.offer(coordinator, null, null));
            samples.bookMany(coordinator, here, one, 4);
            var start = new CyclicBarrier(2);
            var answers = together(List.of(booking(start, here, one), booking(start, here, other)));

            assertThat(answers).containsExactlyInAnyOrder("booked", "refused");
            assertThat(budget(here).used()).isEqualTo(5);
        }
    }

    private Callable<String> booking(CyclicBarrier start, SessionSamples.Family here, CourseId course) {
        return () -> {
            start.await();
            try {
                samples.book(coordinator, here, course, clock.instant().plus(Duration.ofDays(20)));
                return "booked";
            } catch (Refused refused) {
                assertThat(refused.refusal()).isEqualTo(SessionRefusal.LIMIT_REACHED);
                return "refused";
            }
        };
    }

    private static List<String> together(List<Callable<String>> deeds) throws Exception {
        try (var threads = Executors.newFixedThreadPool(deeds.size())) {
            var answers = new java.util.ArrayList<String>();
            for (var answer : threads.invokeAll(deeds)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    private void cancel(SessionId session) {
        var appointment = samples.booked(coordinator, family, session);
        Tenant.run(
                coordinator.municipality(),
                () -> sessions.cancel(
                        coordinator,
                        new SessionCommand.Cancel(family.child(), session, appointment, Answer.AskedBy.FAMILY, null)));
    }

    private Budget budget() {
        return budget(family);
    }

    private Budget budget(SessionSamples.Family whose) {
        return Tenant.in(
                coordinator.municipality(),
                () -> courses.of(coordinator, whose.child()).getFirst().budget());
    }
}
