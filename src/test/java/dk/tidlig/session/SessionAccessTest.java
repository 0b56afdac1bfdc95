package dk.tidlig.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Refused;
import dk.tidlig.offer.OfferId;
import dk.tidlig.support.People;
import dk.tidlig.support.TestClock;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Tenant;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

/// Every deed with a course or a session: the child's helper may, a helper of other children may not, a leader may
/// only read, and another municipality knows nothing of the child.
@TidligTest
class SessionAccessTest {
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
    Actor helper;
    SessionSamples.Family family;
    OfferId offer;
    CourseId course;
    SessionId booked;
    SessionId held;

    @FunctionalInterface
    interface Deed {
        void by(Actor actor);
    }

    @BeforeEach
    void aCourseWithAHelper() {
        coordinator = people.with("coordinator");
        helper = people.with("helper");
        family = samples.family(coordinator);
        offer = samples.offer(coordinator, null, null);
        course = samples.course(coordinator, family, offer);
        Tenant.run(
                coordinator.municipality(), () -> courses.addHelper(coordinator, family.child(), course, helper.id()));
        held = samples.held(coordinator, family, course, "Et notat");
        booked = samples.book(coordinator, family, course, clock.instant().plus(Duration.ofMinutes(1)));
        clock.advance(Duration.ofHours(2));
    }

    @TestFactory
    Stream<DynamicTest> theChildsHelperMay() {
        return deeds().keySet().stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    aCourseWithAHelper();
                    assertThatCode(() -> act(helper, name)).doesNotThrowAnyException();
                }));
    }

    @TestFactory
    Stream<DynamicTest> aHelperOfOtherChildrenMayNot() {
        var other = people.with("helper");
        return deeds().entrySet().stream()
                .map(deed -> DynamicTest.dynamicTest(
                        deed.getKey(),
                        () -> assertThatThrownBy(() -> act(other, deed.getKey()))
                                .isInstanceOf(NotFound.class)));
    }

    @TestFactory
    Stream<DynamicTest> aLeaderMayReadAndNoMore() {
        var leader = people.with("leader");
        var reading = Set.of("read", "courses");
        return deeds().keySet().stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    if (reading.contains(name)) {
                        assertThatCode(() -> act(leader, name)).doesNotThrowAnyException();
                    } else {
                        assertThatThrownBy(() -> act(leader, name))
                                .isInstanceOfSatisfying(
                                        Refused.class,
                                        it -> assertThat(it.refusal().status()).isEqualTo(403));
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> anotherMunicipalityKnowsNothing() {
        var stranger = people.elsewhere("coordinator");
        return deeds().keySet().stream()
                .map(name -> DynamicTest.dynamicTest(
                        name,
                        () -> assertThatThrownBy(() -> act(stranger, name)).isInstanceOf(NotFound.class)));
    }

    @Test
    void onlyOneEntrustedWithAllMayImport() {
        assertThatThrownBy(() -> Tenant.run(
                        helper.municipality(),
                        () -> courses.importAll(
                                helper, samples.version(), List.of(samples.imported(family, "cos-p", 1)))))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aSessionOfAnotherChildIsNotFound() {
        var other = samples.family(coordinator);

        assertThatThrownBy(() -> samples.read(coordinator, other, held)).isInstanceOf(NotFound.class);
    }

    private void act(Actor actor, String name) {
        Tenant.run(actor.municipality(), () -> deeds().get(name).by(actor));
    }

    private Map<String, Deed> deeds() {
        var all = new LinkedHashMap<String, Deed>();
        all.putAll(withCourses());
        all.putAll(withSessions());
        all.putAll(whenItWas());
        return all;
    }

    private Map<String, Deed> withCourses() {
        var child = family.child();
        var done = Course.Ending.Reason.COMPLETED;
        return Map.of(
                "read",
                actor -> sessions.read(actor, child, held),
                "courses",
                actor -> courses.of(actor, child),
                "options",
                actor -> courses.options(actor, child, family.episode()),
                "start",
                actor -> courses.start(actor, samples.start(helper, family, offer)),
                "end",
                actor -> courses.end(actor, new EndCourse(child, emptyCourse(), SessionSamples.TODAY, done, null)));
    }

    private Map<String, Deed> withSessions() {
        var child = family.child();
        var later = SessionSamples.when(clock.instant().plus(Duration.ofDays(1)));
        var asked = Answer.AskedBy.FAMILY;
        return Map.of(
                "book",
                actor -> sessions.book(actor, new SessionCommand.Book(child, course, later)),
                "move",
                actor -> sessions.move(actor, new SessionCommand.Move(child, booked, standing(), later, asked, null)),
                "cancel",
                actor -> sessions.cancel(actor, new SessionCommand.Cancel(child, booked, standing(), asked, null)),
                "note",
                actor -> sessions.reviseNote(actor, new SessionCommand.ReviseNote(child, held, 1, "Nyt")));
    }

    private Map<String, Deed> whenItWas() {
        var child = family.child();
        var earlier = SessionSamples.when(clock.instant().minus(Duration.ofHours(1)));
        var meeting = new SessionCommand.Meeting(Set.of(Present.CHILD), null, null, Map.of());
        var ill = Answer.Missed.Kind.ACCEPTABLE;
        return Map.of(
                "hold",
                actor -> attendance.hold(actor, new SessionCommand.Hold(child, booked, standing(), meeting)),
                "miss",
                actor -> attendance.miss(actor, new SessionCommand.Miss(child, booked, standing(), ill, null)),
                "enter",
                actor -> attendance.enter(actor, new SessionCommand.Enter(child, course, earlier, meeting)));
    }

    private AppointmentId standing() {
        return samples.booked(coordinator, family, booked);
    }

    private CourseId emptyCourse() {
        return samples.course(coordinator, family, samples.offer(coordinator, null, null));
    }
}
