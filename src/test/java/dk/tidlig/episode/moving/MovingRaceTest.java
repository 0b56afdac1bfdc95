package dk.tidlig.episode.moving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tidlig.episode.EpisodeSamples;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.Refused;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Tenant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Several answer at once, or it stops in between: one municipality is responsible all the same.
@TidligTest
class MovingRaceTest {
    @Autowired
    MovingDesk desk;

    Actor old;
    Actor fresh;
    EpisodeSamples.Course course;
    MovingId id;

    @BeforeEach
    void aCourseIsOffered() {
        old = desk.people.with("coordinator");
        fresh = desk.people.elsewhere("coordinator");
        desk.samples.programme(fresh.municipality());
        course = desk.course(old);
        id = desk.offer(old, course);
    }

    @Test
    void ofManyWhoAcceptAtOnceOneDoes() throws Exception {
        var done = atOnce(IntStream.range(0, 8)
                .<Callable<Boolean>>mapToObj(number -> () -> does(() -> desk.accept(fresh, id)))
                .toList());

        assertThat(done).containsOnlyOnce(true);
        assertThat(desk.newest(old, course.child()).open()).isFalse();
        assertThat(courses()).isEqualTo(1);
    }

    @Test
    void takenBackAndAcceptedAtOnceOneHolds() throws Exception {
        var done = atOnce(List.of(
                () -> does(() -> desk.takeBack(old, course.child(), id)), () -> does(() -> desk.accept(fresh, id))));

        assertThat(done).containsOnlyOnce(true);
        assertThat(desk.newest(old, course.child()).open()).isEqualTo(done.getFirst());
        assertThat(courses()).isEqualTo(done.getFirst() ? 0 : 1);
    }

    @Test
    void whatStopsInBetweenChangesNothingOnEitherSide() {
        var version = desk.samples.programme(fresh.municipality()).id();
        int before = desk.notedOn(old, course.child(), "episode.close", "ALLOWED");
        var nobody = new AcceptMoving(null, Set.of(), version, old.id());

        assertThatThrownBy(() -> Tenant.in(fresh.municipality(), () -> desk.arrivals.accept(fresh, id, nobody)))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> Tenant.run(
                        fresh.municipality(),
                        () -> desk.transaction.executeWithoutResult(status -> {
                            desk.accept(fresh, id);
                            throw new IllegalStateException("the power goes");
                        })))
                .isInstanceOf(IllegalStateException.class);

        assertThat(desk.newest(old, course.child()).open()).isTrue();
        assertThat(courses()).isZero();
        assertThat(desk.notedOn(old, course.child(), "episode.close", "UNDONE")).isPositive();
        assertThat(desk.notedOn(old, course.child(), "episode.close", "ALLOWED"))
                .isEqualTo(before);
        desk.accept(fresh, id);
        assertThat(desk.newest(old, course.child()).open()).isFalse();
    }

    private static boolean does(Runnable deed) {
        try {
            deed.run();
            return true;
        } catch (Refused refused) {
            return false;
        }
    }

    private static List<Boolean> atOnce(List<Callable<Boolean>> deeds) throws Exception {
        try (var threads = Executors.newFixedThreadPool(deeds.size())) {
            var results = threads.invokeAll(deeds);
            var done = new ArrayList<Boolean>();
            for (var result : results) {
                done.add(result.get());
            }
            return done;
        }
    }

    /// How many courses the offer made.
    private int courses() {
        return Tenant.in(
                fresh.municipality(),
                () -> desk.transaction.execute(status -> desk.jdbc
                        .sql("""
                                select count(*) from episode.arrival a
                                  join episode.episode e on e.municipality_id = a.municipality_id and e.id = a.episode_id
                                 where a.municipality_id = :municipality and a.id = :id
                                """)
                        .param("municipality", fresh.municipality().value())
                        .param("id", id.value())
                        .query(Integer.class)
                        .single()));
    }
}
