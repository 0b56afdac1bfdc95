package dk.tidlig.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tidlig.support.TidligTest;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;

@TidligTest
class SharedClockTest {
    private static final Duration HOUR = Duration.ofHours(1);

    @Autowired
    DataSource dataSource;

    @Autowired
    JdbcClient jdbc;

    final AtomicLong nanos = new AtomicLong();
    final AtomicBoolean away = new AtomicBoolean();

    @Test
    void saysWhatTheDatabaseSays() {
        var before = ofTheDatabase();

        assertThat(clock().now()).isBetween(before, ofTheDatabase());
    }

    @Test
    void goesOnEvenlyBetweenTwoAnswersAndAsksAgain() {
        var clock = clock();
        var first = clock.now();

        nanos.addAndGet(Duration.ofSeconds(9).toNanos());
        assertThat(clock.now()).isEqualTo(first.plusSeconds(9));

        nanos.addAndGet(HOUR.toNanos());
        assertThat(clock.now()).isBefore(first.plus(HOUR));
    }

    @Test
    void goesOnWhileTheDatabaseIsAway() {
        var clock = clock();
        var first = clock.now();
        away.set(true);
        nanos.addAndGet(HOUR.toNanos());

        assertThat(clock.now()).isEqualTo(first.plus(HOUR));
        var fresh = clock();
        assertThatThrownBy(fresh::now).isInstanceOf(IllegalStateException.class);
    }

    private SharedClock clock() {
        return new SharedClock(
                new DelegatingDataSource(dataSource) {
                    @Override
                    public java.sql.Connection getConnection() throws SQLException {
                        if (away.get()) {
                            throw new SQLException("planted");
                        }
                        return super.getConnection();
                    }
                },
                nanos::get);
    }

    private Instant ofTheDatabase() {
        return jdbc.sql("select clock_timestamp()")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }
}
