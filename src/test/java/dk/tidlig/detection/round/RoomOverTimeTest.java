package dk.tidlig.detection.round;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.access.Gate;
import dk.tidlig.child.events.ChildEvent;
import dk.tidlig.detection.DetectionAction;
import dk.tidlig.detection.RoundDesk;
import dk.tidlig.detection.RoundDesk.Held;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.support.TestClock;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Tenant;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// A child that leaves in the middle of a round, one that lives no more, and what was never said together.
@TidligTest
class RoomOverTimeTest {
    @Autowired
    RoundDesk desk;

    @Autowired
    RoomRounds rooms;

    @Autowired
    RoundSection section;

    @Autowired
    Gate gate;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestClock clock;

    Held it;
    List<ChildId> children;

    @BeforeEach
    void aRoom() {
        it = desk.held();
        children = desk.children(it);
    }

    @Test
    void whoeverLeavesWhileThePageIsOpenStopsNobodyFromFinishing() {
        var said = children.stream()
                .map(child -> Said.place(child, BigDecimal.ONE, null))
                .toList();
        in(() -> jdbc.sql("update detection.enrolment set ends_before = '2026-03-03' where child_id = :child")
                .param("child", children.getFirst().value())
                .update());
        Tenant.run(it.here(), () -> rooms.say(it.one(), it.round(), it.room(), said, true));
        assertThat(desk.page(it, it.one()).rows())
                .hasSize(2)
                .allMatch(row -> row.answer().given());
    }

    @Test
    void whoeverLivesNoMoreGoesNowhere() {
        var stamp = new Stamp(clock.instant(), it.coordinator().id());
        in(() -> events.publishEvent(new ChildEvent.Ended(it.here(), children.getFirst(), stamp)));
        assertThat(desk.children(it)).doesNotContain(children.getFirst()).hasSize(2);
    }

    @Test
    void whatWasNeverSaidTogetherIsInTheExtractOnceTheRoundIsOver() {
        desk.says(it, it.one(), 3, true);
        assertThat(extract()).contains("saidAlone=[]");
        clock.advance(Duration.ofDays(30));
        assertThat(extract()).contains("saidAlone=[{").contains("said=3");
    }

    private String extract() {
        return Tenant.in(
                it.here(),
                () -> transaction.execute(status -> section.export(
                                gate.require(it.coordinator(), DetectionAction.READ_HISTORY, children.getFirst()))
                        .toString()));
    }

    private void in(Runnable deed) {
        Tenant.run(it.here(), () -> transaction.executeWithoutResult(status -> deed.run()));
    }
}
