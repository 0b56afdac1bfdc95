package dk.tidlig.episode.moving;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.episode.CloseEpisode;
import dk.tidlig.episode.EpisodeId;
import dk.tidlig.episode.EpisodeSamples;
import dk.tidlig.episode.OpenEpisode;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.programme.ProgrammeVersion;
import dk.tidlig.programme.Programmes;
import dk.tidlig.shell.DayItem;
import dk.tidlig.support.TestClock;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Tenant;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What comes of an offered course: whoever offered it hears the answer, and it never outlives the course.
@TidligTest
class MovingOnTest {
    @Autowired
    MovingDesk desk;

    @Autowired
    MovingDay day;

    @Autowired
    Programmes programmes;

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
    void whoeverOfferedItIsToldOfTheYes() {
        var id = desk.offer(old, course);
        assertThat(waiting(old)).isEmpty();

        desk.accept(fresh, id);

        assertThat(waiting(old)).singleElement().satisfies(it -> {
            assertThat(it.text())
                    .startsWith("Ærø Kommune has taken the course over")
                    .contains("not responsible any more");
            assertThat(it.url()).isEqualTo("/children/" + course.child() + "/moving");
        });
        assertThat(waiting(desk.people.with("coordinator"))).isEmpty();
        assertThat(waiting(desk.people.with("data-protection"))).isEmpty();
        assertThat(waiting(fresh)).noneMatch(it -> it.text().contains("taken the course over"));
        clock.advance(Duration.ofDays(8));
        assertThat(waiting(old)).isEmpty();
    }

    @Test
    void whoeverOfferedItIsToldOfTheNoAndOfSilence() {
        desk.decline(fresh, desk.offer(old, course), "Familien bor her ikke.");
        assertThat(waiting(old))
                .singleElement()
                .satisfies(it -> assertThat(it.text())
                        .startsWith("Ærø Kommune declined")
                        .contains("still responsible")
                        .doesNotContain("bor her ikke"));

        desk.offer(old, course);
        clock.advance(Duration.ofDays(14));
        Tenant.run(old.municipality(), () -> desk.departures.expire(Actor.system(old.municipality())));

        assertThat(waiting(old))
                .singleElement()
                .satisfies(it -> assertThat(it.text()).contains("did not answer in time"));
    }

    @Test
    void oneWhoIsNotAroundTheChildAnyMoreHearsItWithoutAName() {
        var helper = desk.people.with("helper");
        var own = desk.course(helper);

        desk.accept(fresh, desk.offer(helper, own));

        assertThat(waiting(helper)).singleElement().satisfies(it -> {
            assertThat(it.title()).isEqualTo("A child who has moved");
            assertThat(it.url()).isEqualTo("/children");
        });
    }

    @Test
    void anOfferFallsWhenTheCourseEndsOtherwise() {
        var id = desk.offer(old, course);

        Tenant.run(
                old.municipality(),
                () -> desk.episodes.close(
                        old, course.child(), course.episode(), new CloseEpisode("moved", clock.instant(), findings())));

        assertThat(desk.waiting(fresh)).noneMatch(it -> it.id().equals(id));
        assertThat(desk.lies(fresh, id)).isFalse();
        assertThat(desk.open(fresh, id).state()).isEqualTo(MovingState.TAKEN_BACK);
        desk.refuses(MovingRefusal.MOVING_ANSWERED, () -> desk.accept(fresh, id));
        assertThat(desk.page(old, course.child()).departures().getFirst().until())
                .isNull();
    }

    private Set<String> findings() {
        return Set.copyOf(desk.episodes.closingFindings(old, course.child(), course.episode(), "moved").stream()
                .map(it -> it.key())
                .toList());
    }

    @Test
    void aChildThatIsKnownThereIsTakenForItself() {
        var known = desk.samples.child(fresh.municipality());
        var id = desk.offer(old, course);
        var version = desk.samples.programme(fresh.municipality()).id();

        var taken = Tenant.in(
                fresh.municipality(),
                () -> desk.arrivals.accept(fresh, id, new AcceptMoving(known, Set.of(), version, fresh.id())));

        assertThat(taken).isEqualTo(known);
        assertThat(desk.newest(fresh, known).responsible()).isEqualTo(fresh.id());
        assertThat(desk.page(fresh, known).brought())
                .singleElement()
                .satisfies(it -> assertThat(it.id()).isEqualTo(id));
        assertThat(desk.newest(old, course.child()).open()).isFalse();
    }

    @Test
    void aCourseMovesWithinTheOtherLandToo() {
        var sender = desk.people.employed("0957", "midwife", "coordinator");
        var taker = desk.people.employed("0960", "midwife", "coordinator");
        var own = courseIn(sender);

        var id = Tenant.in(
                sender.municipality(),
                () -> desk.departures.offer(
                        sender,
                        own.child(),
                        new OfferMoving(own.episode(), "0960", "consent", "Ja.", Set.of(), "moved", null)));
        var child = Tenant.in(
                taker.municipality(),
                () -> desk.arrivals.accept(
                        taker,
                        id,
                        new AcceptMoving(null, Set.of(), programme(taker).id(), taker.id())));

        assertThat(desk.newest(sender, own.child()).closing().outcomeCode()).isEqualTo("moved");
        assertThat(desk.newest(taker, child).responsible()).isEqualTo(taker.id());
        assertThat(waiting(sender)).anyMatch(it -> it.url().contains(own.child().toString()));
    }

    private EpisodeSamples.Course courseIn(Actor responsible) {
        var there = responsible.municipality();
        ChildId child = desk.samples.child(there);
        var opened = new OpenEpisode(
                EpisodeId.random(), child, programme(responsible).id(), clock.instant(), responsible.id());
        return new EpisodeSamples.Course(
                child, Tenant.in(there, () -> desk.episodes.open(Actor.system(there), opened)));
    }

    private ProgrammeVersion programme(Actor there) {
        return Tenant.in(there.municipality(), () -> programmes.published("tidlig-indsats"));
    }

    private List<DayItem> waiting(Actor actor) {
        return Tenant.in(
                actor.municipality(),
                () -> desk.transaction.execute(status -> day.waiting(actor).stream()
                        .filter(it -> !it.url().startsWith("/arrivals/"))
                        .toList()));
    }
}
