package dk.tidlig.episode.moving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tidlig.episode.EpisodeSamples;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Refused;
import dk.tidlig.support.People;
import dk.tidlig.support.TestClock;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Tenant;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A family moves: exactly one municipality is responsible at any moment, and nothing goes further than it was offered.
@TidligTest
class MovingTest {
    @Autowired
    MovingDesk desk;

    @Autowired
    TestClock clock;

    Actor old;
    Actor fresh;
    EpisodeSamples.Course course;

    @BeforeEach
    void aChildIsInACourse() {
        old = desk.people.with("coordinator");
        fresh = desk.people.elsewhere("coordinator");
        course = desk.course(old);
    }

    @Test
    void isOfferedAndOpened() {
        var id = desk.offer(old, course);

        assertThat(desk.newest(old, course.child()).open()).isTrue();
        assertThat(desk.waiting(fresh)).anyMatch(it -> it.id().equals(id));
        var opened = desk.open(fresh, id);
        assertThat(opened.brought()).isNotNull();
        assertThat(opened.brought().child().name()).isNotBlank();
        assertThat(opened.brought().grounds()).contains("Moderen sagde ja");
        assertThat(opened.brought().parts()).isNotEmpty();
        assertThat(desk.noted(fresh, "episode.open-arrival", "ALLOWED")).isEqualTo(1);
    }

    @Test
    void whoeverAcceptsIsResponsibleFromThatMoment() {
        var id = desk.offer(old, course);
        desk.open(fresh, id);

        var child = desk.accept(fresh, id);

        var there = desk.newest(old, course.child());
        assertThat(there.open()).isFalse();
        assertThat(there.closing().outcomeCode()).isEqualTo("unchanged");
        assertThat(there.closing().keepUntil()).isNotNull();
        assertThat(desk.newest(fresh, child).responsible()).isEqualTo(fresh.id());
        assertThat(desk.page(fresh, child).brought()).hasSize(1);
        assertThat(desk.page(old, course.child()).departures().getFirst().ended())
                .isNotNull();
        assertThat(desk.notedOn(old, course.child(), "episode.close", "ALLOWED"))
                .isPositive();
        assertThat(desk.notedOn(old, course.child(), "episode.answer-arrival", "ALLOWED"))
                .isEqualTo(1);
        assertThat(desk.noted(fresh, "episode.answer-arrival", "ALLOWED")).isEqualTo(1);
        assertThat(desk.waiting(fresh)).noneMatch(it -> it.id().equals(id));
        desk.refuses(MovingRefusal.MOVING_ANSWERED, () -> desk.accept(fresh, id));
        desk.refuses(MovingRefusal.MOVING_ANSWERED, () -> desk.takeBack(old, course.child(), id));
    }

    @Test
    void isDeclinedWithAReasonAndWhatWasSentIsGone() {
        var id = desk.offer(old, course);
        desk.refuses(MovingRefusal.MOVING_WITHOUT_REASON, () -> desk.decline(fresh, id, " "));

        desk.decline(fresh, id, "Familien bor her ikke endnu.");

        assertThat(desk.lies(fresh, id)).isFalse();
        assertThat(desk.notedOn(old, course.child(), "episode.answer-arrival", "ALLOWED"))
                .isEqualTo(1);
        assertThat(desk.newest(old, course.child()).open()).isTrue();
        assertThat(desk.page(old, course.child()).departures().getFirst().reply())
                .isEqualTo("Familien bor her ikke endnu.");
        desk.offer(old, course);
    }

    @Test
    void isTakenBackAndWhatWasSentIsGone() {
        var id = desk.offer(old, course);
        desk.refuses(MovingRefusal.MOVING_OFFERED_ALREADY, () -> desk.offer(old, course));

        desk.takeBack(old, course.child(), id);

        assertThat(desk.lies(fresh, id)).isFalse();
        desk.refuses(MovingRefusal.MOVING_ANSWERED, () -> desk.accept(fresh, id));
        assertThat(desk.newest(old, course.child()).open()).isTrue();
    }

    @Test
    void endsWhenNobodyAnswersInTime() {
        var id = desk.offer(old, course);
        clock.advance(Duration.ofDays(14));
        desk.refuses(MovingRefusal.MOVING_EXPIRED, () -> desk.accept(fresh, id));

        Tenant.run(old.municipality(), () -> desk.departures.expire(Actor.system(old.municipality())));

        assertThat(desk.lies(fresh, id)).isFalse();
        assertThat(desk.page(old, course.child()).departures().getFirst().ended())
                .isNotNull();
        assertThat(desk.newest(old, course.child()).open()).isTrue();
    }

    @Test
    void goesToNoOtherLandAndNotToOneself() {
        desk.refuses(MovingRefusal.MOVING_OTHER_LAND, () -> offerTo(People.ABROAD));
        desk.refuses(MovingRefusal.MOVING_NO_MUNICIPALITY, () -> offerTo(People.HERE));
        desk.refuses(MovingRefusal.MOVING_NO_MUNICIPALITY, () -> offerTo("9999"));
    }

    @Test
    void isForThoseAloneWhoMay() {
        assertThatThrownBy(() -> desk.offer(desk.people.with("helper"), course)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk.offer(desk.people.with("data-protection"), course))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> desk.offer(fresh, course)).isInstanceOf(NotFound.class);
        var id = desk.offer(old, course);
        assertThatThrownBy(() -> desk.open(desk.people.elsewhere("helper"), id)).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> desk.accept(desk.people.elsewhere("helper"), id))
                .isInstanceOf(Refused.class);
        var third = desk.people.employed(People.ABROAD, "midwife", "coordinator");
        assertThat(desk.waiting(third)).noneMatch(it -> it.id().equals(id));
        assertThatThrownBy(() -> desk.open(third, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk.open(old, id)).isInstanceOf(NotFound.class);
    }

    private void offerTo(String municipality) {
        Tenant.in(
                old.municipality(),
                () -> desk.departures.offer(old, course.child(), desk.offerTo(municipality, course)));
    }
}
