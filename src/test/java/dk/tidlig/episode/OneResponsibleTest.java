package dk.tidlig.episode;

import static dk.tidlig.episode.CourseDesk.refuses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tidlig.episode.events.EpisodeEvent;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.UserId;
import dk.tidlig.support.TidligTest;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@TidligTest
@RecordApplicationEvents
class OneResponsibleTest {
    @Autowired
    CourseDesk.Desks desks;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEvents events;

    private CourseDesk desk;

    @BeforeEach
    void oneCourse() {
        desk = desks.fresh();
    }

    @Test
    void handsTheResponsibilityOnInOneMoment() {
        var jonas = UserId.random();
        desk.hand(desk.coordinator.id(), jonas);

        assertThat(desk.read().responsible()).isEqualTo(jonas);
        assertThat(desk.published(events, EpisodeEvent.ResponsibleChanged.class))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.from()).isEqualTo(desk.coordinator.id());
                    assertThat(event.to()).isEqualTo(jonas);
                });
        refuses(EpisodeRefusal.RESPONSIBLE_ALREADY, () -> desk.hand(jonas, jonas));
        refuses(EpisodeRefusal.HANDED_ON_MEANWHILE, () -> desk.hand(desk.coordinator.id(), UserId.random()));
    }

    @Test
    void letsOnlyOneHandItOnOfSixAtTheSameMoment() throws Exception {
        var start = new CountDownLatch(1);
        int won = 0;
        try (var pool = Executors.newFixedThreadPool(6)) {
            var tries = new ArrayList<Future<Boolean>>();
            for (int i = 0; i < 6; i++) {
                tries.add(pool.submit(() -> handsOn(start)));
            }
            start.countDown();
            for (var one : tries) {
                won += one.get() ? 1 : 0;
            }
        }

        assertThat(won).isEqualTo(1);
        assertThat(desk.in(() -> jdbc.sql(
                                "select count(*) from episode.responsibility where episode_id = :id and to_at is null")
                        .param("id", desk.course.episode().value())
                        .query(Integer.class)
                        .single()))
                .isEqualTo(1);
    }

    private boolean handsOn(CountDownLatch start) throws InterruptedException {
        start.await();
        try {
            desk.hand(desk.coordinator.id(), UserId.random());
            return true;
        } catch (Refused refused) {
            assertThat(refused.refusal()).isEqualTo(EpisodeRefusal.HANDED_ON_MEANWHILE);
            return false;
        }
    }

    @Test
    void isNeverWithoutAResponsibleWhateverTheProgramDoes() {
        var nobody = "nobody responsible";
        breaks(nobody, "update episode.responsibility set to_at = from_at, to_by = from_by where episode_id = :id");
        breaks(nobody, "delete from episode.responsibility where episode_id = :id");
        breaks(nobody, """
                insert into episode.episode
                  (municipality_id, id, child_id, programme_version_id, programme_code, opened_at, opened_by)
                select municipality_id, gen_random_uuid(), child_id, programme_version_id, 'another', opened_at, opened_by
                  from episode.episode where id = :id
                """);
        breaks("responsibility_one", """
                insert into episode.responsibility
                  (municipality_id, id, episode_id, child_id, user_id, from_at, from_by)
                select municipality_id, gen_random_uuid(), episode_id, child_id, user_id, from_at, from_by
                  from episode.responsibility where episode_id = :id
                """);
    }

    private void breaks(String rule, String sql) {
        assertThatThrownBy(() -> desk.in(() ->
                        jdbc.sql(sql).param("id", desk.course.episode().value()).update()))
                .hasMessageContaining(rule);
    }
}
