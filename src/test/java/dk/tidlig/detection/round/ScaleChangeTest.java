package dk.tidlig.detection.round;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.detection.RoundDesk;
import dk.tidlig.detection.RoundDesk.Held;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.support.TestClock;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Tenant;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Change since the last round: between rounds on one scale alone.
@TidligTest
class ScaleChangeTest {
    @Autowired
    RoundDesk desk;

    @Autowired
    RoundHistory history;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void aRoundOnTheSameScaleIsComparedAndOneOnAnotherIsNot() {
        var first = desk.held();
        var child = agreed(first, 1);
        var same = next(first, "wellbeing-3");
        agreed(same, 1);
        var other = next(same, "concern-4");
        agreed(other, 1);
        var back = next(other, "wellbeing-3");
        agreed(back, 1);

        assertThat(before(first, child)).isEmpty();
        assertThat(before(same, child)).isPresent();
        assertThat(before(other, child)).isEmpty();
        assertThat(before(back, child)).as("the round before had another scale").isEmpty();
    }

    @Test
    void aChildsPictureHoldsTheRoundsOfOneScale() {
        var first = desk.held();
        var child = agreed(first, 1);
        var same = next(first, "wellbeing-3");
        agreed(same, 3);
        agreed(next(same, "concern-4"), 2);

        var told = Tenant.in(first.here(), () -> history.of(first.coordinator(), child));

        assertThat(told).hasSize(2);
        assertThat(told.getFirst().lines()).hasSize(1);
        var three = told.getLast();
        assertThat(three.finding()).contains("Stærk bekymring", "Trives");
        assertThat(Objects.requireNonNull(three.picture()).rows())
                .extracting(row -> row.cells().getFirst())
                .containsExactly("1", "3");
        assertThat(three.lines()).hasSize(2);
    }

    private Held next(Held last, String scale) {
        clock.advance(Duration.ofDays(30));
        var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        var round = Tenant.in(last.here(), () -> desk.plan(last.coordinator(), last.room(), today, scale));
        return new Held(last.institution(), last.room(), round, last.coordinator(), last.one(), last.other());
    }

    private ChildId agreed(Held it, int value) {
        desk.says(it, it.one(), value, true);
        desk.says(it, it.other(), value, true);
        desk.begin(it, it.one());
        var child = desk.children(it).getFirst();
        desk.agree(it, it.one(), Said.place(child, BigDecimal.valueOf(value), "Leger med de andre"));
        return child;
    }

    private Optional<Integer> before(Held it, ChildId child) {
        return Tenant.in(
                it.here(),
                () -> transaction.execute(status -> jdbc.sql("""
                        select position_before from detection.joint
                         where municipality_id = :here and round_id = :round and child_id = :child
                        """)
                        .param("here", it.here().value())
                        .param("round", it.round().value())
                        .param("child", child.value())
                        .query((row, number) -> Optional.ofNullable(row.getObject(1, Integer.class)))
                        .single()));
    }
}
