package dk.tidlig.relaylog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tidlig.access.AccessRefusal;
import dk.tidlig.identity.Actor;
import dk.tidlig.identity.Employments;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.relaylog.baton.BatonOfferId;
import dk.tidlig.relaylog.baton.Batons;
import dk.tidlig.shell.DayItem;
import dk.tidlig.shell.DaySource;
import dk.tidlig.support.People;
import dk.tidlig.support.TestClock;
import dk.tidlig.support.TidligTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// The baton: in one hand at every moment, whatever happens to it.
@TidligTest
class BatonTest {
    private static final int TRIES = 200;

    @Autowired
    RelayDesk desk;

    @Autowired
    Batons batons;

    @Autowired
    People people;

    @Autowired
    Employments employments;

    @Autowired
    List<DaySource> day;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestClock clock;

    Actor mette;
    Actor soren;
    Actor lene;
    ChildId child;

    @BeforeEach
    void anOpenLog() {
        mette = desk.professional("pedagogue");
        soren = desk.professional("teacher");
        lene = desk.professional("health-visitor");
        child = desk.open(mette, soren, lene);
    }

    @Test
    void staysWithTheHolderUntilTheOtherHasSaidYes() {
        desk.offers(mette, child, soren);
        assertThat(desk.holder(soren, child)).isEqualTo(mette.id());
        assertThat(desk.page(soren, child).offer().mine()).isTrue();
        assertThat(waiting(soren))
                .anyMatch(it -> it.text().contains("offered the baton")
                        && Objects.requireNonNull(it.clock()).rule().contains("within five days"));
        assertThat(waiting(mette)).anyMatch(it -> it.text().contains("offered to another"));

        desk.accepts(soren, child);
        assertThat(desk.holder(mette, child)).isEqualTo(soren.id());
        assertThat(desk.page(soren, child).holds()).isTrue();
        assertThat(desk.page(mette, child).holds()).isFalse();
        assertThat(desk.page(mette, child).around()).isFalse();
    }

    @Test
    void staysWhereItIsWhenTheOtherSaysNo() {
        desk.offers(mette, child, soren);
        desk.declines(soren, child);

        var page = desk.page(mette, child);
        assertThat(page.holder().user()).isEqualTo(mette.id());
        assertThat(page.offer()).isNull();
        assertThat(page.lastOffer().offer().over().why()).isEqualTo("Jeg skal på orlov.");
        assertThat(waiting(mette)).anyMatch(it -> it.text().contains("was declined"));
        assertThat(waiting(soren)).noneMatch(it -> it.text().contains("was declined"));
        desk.offers(mette, child, lene);
        desk.accepts(lene, child);
        assertThat(desk.holder(lene, child)).isEqualTo(lene.id());
    }

    @Test
    void anOfferNobodyAnswersExpiresByTheProgrammesTimeAndLeavesTheBatonWhereItIs() {
        desk.offers(mette, child, soren);
        var offer = desk.offer(soren, child);
        clock.advance(Duration.ofDays(5));
        assertThat(desk.page(soren, child).offer()).isNotNull();

        clock.advance(Duration.ofDays(1));
        desk.refuses(RelayRefusal.OFFER_OVER, () -> batons.accept(soren, child, offer));
        assertThat(desk.page(mette, child).lastOffer().expired()).isTrue();
        assertThat(waiting(mette)).anyMatch(it -> it.text().contains("Nobody answered"));
        desk.offers(mette, child, lene);
        assertThat(desk.holder(lene, child)).isEqualTo(mette.id());
    }

    @Test
    void isOfferedToOneAtATimeAndAnsweredByThatOneAlone() {
        desk.offers(mette, child, soren);
        var offer = desk.offer(soren, child);

        desk.refuses(RelayRefusal.OFFERED_ALREADY, () -> batons.offer(mette, child, lene.id(), null));
        desk.refuses(RelayRefusal.OFFER_OVER, () -> batons.accept(lene, child, offer));
        desk.refuses(AccessRefusal.MAY_NOT, () -> batons.offer(soren, child, lene.id(), null));
        desk.refuses(AccessRefusal.MAY_NOT, () -> batons.takeBack(soren, child, offer));
        assertThatThrownBy(() -> desk.does(() -> batons.accept(soren, child, BatonOfferId.random())))
                .isInstanceOf(NotFound.class);

        desk.does(() -> batons.takeBack(mette, child, offer));
        desk.refuses(RelayRefusal.OFFER_OVER, () -> batons.accept(soren, child, offer));
        desk.refuses(RelayRefusal.HOLDER_ALREADY, () -> batons.offer(mette, child, mette.id(), null));
    }

    @Test
    void isOfferedAndAcceptedOnlyWhileTheFamilysConsentStands() {
        var stranger = desk.professional("psychologist");
        desk.refuses(RelayRefusal.NO_PARTICIPANT, () -> batons.offer(mette, child, stranger.id(), null));
        desk.offers(mette, child, soren);
        var offer = desk.offer(soren, child);

        desk.withdraws(mette, child, soren);

        assertThatThrownBy(() -> desk.does(() -> batons.accept(soren, child, offer)))
                .isInstanceOf(NotFound.class);
        assertThat(desk.holder(mette, child)).isEqualTo(mette.id());
    }

    @Test
    void aStandInHoldsItForOneWhoIsAwayAndNoLonger() {
        desk.does(() -> batons.away(mette, child, RelayDesk.TODAY, RelayDesk.TODAY.plusDays(7), soren.id()));
        assertThat(desk.page(soren, child).holds()).isTrue();
        assertThat(desk.holder(soren, child)).isEqualTo(mette.id());
        desk.offers(soren, child, lene);

        clock.advance(Duration.ofDays(8));
        assertThat(desk.page(soren, child).holds()).isFalse();
    }

    @Test
    void aStandInWhomTheFamilySaysNoToReadsNothingFromThatSecondAndTheLeaderIsTold() {
        var leader = people.employed(RelayDesk.TOWN, "leader", "leader");
        desk.does(() -> batons.away(mette, child, RelayDesk.TODAY, RelayDesk.TODAY.plusDays(7), soren.id()));
        assertThat(alarms(leader)).isEmpty();

        desk.withdraws(mette, child, soren);

        assertThatThrownBy(() -> desk.page(soren, child)).isInstanceOf(NotFound.class);
        assertThat(alarms(leader)).anyMatch(it -> it.text().contains("no stand-in"));
        desk.does(() -> batons.offerFor(leader, child, lene.id(), null));
        desk.accepts(lene, child);
        assertThat(desk.holder(lene, child)).isEqualTo(lene.id());
    }

    @Test
    void theLeaderIsToldOfAHolderWhoIsAwayWithNobodyStandingInOrHasLeft() {
        var leader = people.employed(RelayDesk.TOWN, "leader", "leader");
        desk.refuses(RelayRefusal.HOLDER_IS_AT_WORK, () -> batons.offerFor(leader, child, soren.id(), null));
        assertThat(alarms(leader)).isEmpty();

        desk.does(() -> batons.away(mette, child, RelayDesk.TODAY, RelayDesk.TODAY.plusDays(7), null));
        assertThat(alarms(leader)).anyMatch(it -> it.text().contains("no stand-in"));
        desk.does(() -> batons.back(mette, child));
        assertThat(alarms(leader)).isEmpty();

        leaves(mette);
        assertThat(alarms(leader)).anyMatch(it -> it.text().contains("does not work here any more"));
        assertThat(desk.holder(soren, child)).isEqualTo(mette.id());
        desk.does(() -> batons.offerFor(leader, child, soren.id(), "Vil du tage den?"));
        desk.accepts(soren, child);
        assertThat(desk.holder(soren, child)).isEqualTo(soren.id());
        assertThat(alarms(leader)).isEmpty();
    }

    private List<DayItem> alarms(Actor leader) {
        return waiting(leader).stream()
                .filter(it -> it.url().contains(child.toString()))
                .toList();
    }

    private void leaves(Actor actor) {
        desk.does(() -> transaction.executeWithoutResult(status -> {
            var work = employments.here(actor.id()).orElseThrow();
            employments.end(work.id(), RelayDesk.TODAY, work.version(), new Stamp(clock.instant(), actor.id()));
        }));
    }

    private List<DayItem> waiting(Actor actor) {
        return desk.in(() -> transaction.execute(
                status -> day.stream().flatMap(it -> it.waiting(actor).stream()).toList()));
    }

    /// Three offer and accept at once, over and over: afterwards one holds the baton, one held it at each moment
    /// before,
    /// and every yes made just one holder.
    @Test
    void twoHundredHandOversAtOnceLeaveOneHolderAndNoGap() throws Exception {
        var three = List.of(mette, soren, lene);
        var start = new CountDownLatch(1);
        int passed = 0;
        try (var pool = Executors.newFixedThreadPool(8)) {
            var tries = new ArrayList<Future<Boolean>>();
            for (int i = 0; i < TRIES; i++) {
                var from = three.get(i % 3);
                var to = three.get((i + 1 + i / 3 % 2) % 3);
                tries.add(pool.submit(() -> passes(start, from, to)));
            }
            start.countDown();
            for (var one : tries) {
                passed += one.get() ? 1 : 0;
            }
        }

        assertThat(passed).isPositive();
        assertThat(count("to_at is null")).isEqualTo(1);
        assertThat(count("true")).isEqualTo(passed + 1);
        assertThat(accepted()).isEqualTo(passed);
    }

    private boolean passes(CountDownLatch start, Actor from, Actor to) throws InterruptedException {
        start.await();
        try {
            desk.offers(from, child, to);
        } catch (Refused | NotFound notNow) {
            // another holds it, or it is offered already
        }
        try {
            desk.accepts(to, child);
            return true;
        } catch (Refused | NotFound notNow) {
            return false;
        }
    }

    private int count(String condition) {
        return desk.in(() -> transaction.execute(status -> jdbc.sql(
                        "select count(*) from episode.responsibility" + " where child_id = :child and " + condition)
                .param("child", child.value())
                .query(Integer.class)
                .single()));
    }

    private int accepted() {
        return desk.in(() -> transaction.execute(status -> jdbc.sql(
                        "select count(*) from relaylog.offer where child_id = :child and over_how = 'ACCEPTED'")
                .param("child", child.value())
                .query(Integer.class)
                .single()));
    }

    @Test
    void anOpenLogIsNeverWithoutAHolderWhateverTheProgramDoes() {
        breaks("nobody responsible", "update episode.responsibility set to_at = from_at, to_by = from_by");
        breaks("nobody responsible", "delete from episode.responsibility");
        breaks("open_log_has_a_course", """
                with closed as (update episode.responsibility set to_at = from_at, to_by = from_by
                                 where child_id = :child)
                update episode.episode set closed_at = now(), closed_by = opened_by, outcome_code = 'x', outcome_kind = 'OTHER'
                """);
        breaks("responsibility_one", """
                insert into episode.responsibility
                  (municipality_id, id, episode_id, child_id, user_id, from_at, from_by)
                select municipality_id, gen_random_uuid(), episode_id, child_id, user_id, from_at, from_by
                  from episode.responsibility
                """);
    }

    private void breaks(String rule, String sql) {
        assertThatThrownBy(() -> desk.in(() -> transaction.execute(status -> jdbc.sql(sql + " where child_id = :child")
                        .param("child", child.value())
                        .update())))
                .hasMessageContaining(rule);
    }
}
