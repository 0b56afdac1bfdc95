package dk.tidlig.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.Stale;
import dk.tidlig.support.People;
import dk.tidlig.support.TestClock;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Tenant;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What becomes of a session, and that nothing written about it gets lost.
@TidligTest
class SessionLifeTest {
    @Autowired
    SessionSamples samples;

    @Autowired
    Courses courses;

    @Autowired
    Sessions sessions;

    @Autowired
    Attendance attendance;

    @Autowired
    People people;

    @Autowired
    TestClock clock;

    Actor coordinator;
    SessionSamples.Family family;
    CourseId course;

    @BeforeEach
    void aCourse() {
        coordinator = people.with("coordinator");
        family = samples.family(coordinator);
        course = samples.course(coordinator, family, samples.offer(coordinator, null, null));
    }

    @Test
    void keepsEveryTimeThatWasAgreed() {
        var session = samples.book(coordinator, family, course, clock.instant().plus(Duration.ofDays(1)));
        var first = samples.booked(coordinator, family, session);
        move(session, first);

        var attempts = samples.read(coordinator, family, session).attempts();

        assertThat(attempts).hasSize(2);
        assertThat(attempts.getFirst().answer()).isInstanceOfSatisfying(Answer.Moved.class, it -> {
            assertThat(it.by()).isEqualTo(Answer.AskedBy.FAMILY);
            assertThat(it.reason()).isEqualTo("Vagt");
            assertThat(it.stamp().by()).isEqualTo(coordinator.id());
        });
        assertThat(attempts.getLast().open()).isTrue();
    }

    @Test
    void aMoveToTheSameTimeIsNoMove() {
        var session = samples.book(coordinator, family, course, clock.instant().plus(Duration.ofDays(1)));
        var first = samples.booked(coordinator, family, session);
        move(session, first);

        refuses(SessionRefusal.SAME_TIME, () -> move(session, samples.booked(coordinator, family, session)));
    }

    @Test
    void oneWhoAnswersForATimeThatWasMovedIsTold() {
        var session = samples.book(coordinator, family, course, clock.instant().plus(Duration.ofDays(1)));
        var first = samples.booked(coordinator, family, session);
        move(session, first);

        refuses(SessionRefusal.CHANGED_MEANWHILE, () -> cancel(session, first));
    }

    @Test
    void nobodySaysHowASessionWentBeforeItBegan() {
        var session = samples.book(coordinator, family, course, clock.instant().plus(Duration.ofDays(1)));

        refuses(SessionRefusal.NOT_YET, () -> hold(session, null));
    }

    @Test
    void aHeldSessionIsNotCancelledOrHeldAgain() {
        var session = samples.book(coordinator, family, course, clock.instant().plus(Duration.ofMinutes(1)));
        clock.advance(Duration.ofHours(2));
        var appointment = samples.booked(coordinator, family, session);
        hold(session, "Godt møde");

        refuses(SessionRefusal.CHANGED_MEANWHILE, () -> cancel(session, appointment));
        refuses(
                SessionRefusal.CHANGED_MEANWHILE,
                () -> in(() -> attendance.hold(
                        coordinator,
                        new SessionCommand.Hold(
                                family.child(),
                                session,
                                appointment,
                                new SessionCommand.Meeting(Set.of(), null, null, Map.of())))));
        assertThat(samples.read(coordinator, family, session).note())
                .extracting(Note::words)
                .isEqualTo("Godt møde");
    }

    @Test
    void theLaterOfTwoNotesIsToldAndBothAreKept() {
        var session = samples.held(coordinator, family, course, "Første");
        revise(session, 1, "Anden");

        assertThatThrownBy(() -> revise(session, 1, "Tredje")).isInstanceOfSatisfying(Stale.class, stale -> {
            assertThat(stale.version()).isEqualTo(2);
            assertThat(stale.standing()).containsEntry("words", "Anden");
        });
        revise(session, 2, "Tredje");
        assertThat(in(() -> sessions.read(coordinator, family.child(), session)).notes())
                .extracting(Note::words)
                .containsExactly("Tredje", "Anden", "Første");
    }

    @Test
    void aNoteIsWrittenOnlyOfWhatWasHeld() {
        var session = samples.book(coordinator, family, course, clock.instant().plus(Duration.ofDays(1)));

        refuses(SessionRefusal.NOT_HELD, () -> revise(session, 0, "For tidligt"));
    }

    @Test
    void aPlaceAtHomeIsNeverKept() {
        var when = new When(clock.instant().plus(Duration.ofDays(1)), 60, When.Mode.HOME, "Hjemvej 1");

        assertThat(when.place()).isNull();
    }

    @Test
    void aCourseEndsOnlyWhenNothingStandsBooked() {
        var session = samples.book(coordinator, family, course, clock.instant().plus(Duration.ofDays(1)));

        refuses(SessionRefusal.STILL_BOOKED, this::end);
        cancel(session, samples.booked(coordinator, family, session));
        end();
        refuses(
                SessionRefusal.COURSE_ENDED,
                () -> samples.book(coordinator, family, course, clock.instant().plus(Duration.ofDays(2))));
        refuses(SessionRefusal.COURSE_ENDED, this::end);
    }

    private void move(SessionId session, AppointmentId appointment) {
        var later = SessionSamples.when(clock.instant().plus(Duration.ofDays(2)));
        in(() -> sessions.move(
                coordinator,
                new SessionCommand.Move(family.child(), session, appointment, later, Answer.AskedBy.FAMILY, "Vagt")));
    }

    private void cancel(SessionId session, AppointmentId appointment) {
        in(() -> sessions.cancel(
                coordinator,
                new SessionCommand.Cancel(family.child(), session, appointment, Answer.AskedBy.SERVICE, null)));
    }

    private void hold(SessionId session, String note) {
        var appointment = samples.booked(coordinator, family, session);
        var meeting = new SessionCommand.Meeting(Set.of(Present.MOTHER), null, note, Map.of());
        in(() -> attendance.hold(coordinator, new SessionCommand.Hold(family.child(), session, appointment, meeting)));
    }

    private void revise(SessionId session, int version, String words) {
        in(() -> sessions.reviseNote(
                coordinator, new SessionCommand.ReviseNote(family.child(), session, version, words)));
    }

    private void end() {
        in(() -> courses.end(
                coordinator,
                new EndCourse(
                        family.child(), course, SessionSamples.TODAY, Course.Ending.Reason.COMPLETED, "Det gik godt")));
    }

    private void in(Runnable deed) {
        Tenant.run(coordinator.municipality(), deed);
    }

    private <T> T in(java.util.function.Supplier<T> deed) {
        return Tenant.in(coordinator.municipality(), deed::get);
    }

    private static void refuses(SessionRefusal refusal, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Refused.class, it -> assertThat(it.refusal()).isEqualTo(refusal));
    }
}
