package dk.tidlig.jobs;

import com.github.kagkarlsson.scheduler.Clock;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.function.LongSupplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// When jobs are due and whose instance is dead: by the database's clock, which all instances share. By its own, one
/// that is an hour ahead would think all others dead and run their jobs beside them, and put off the next run by an
/// hour for everyone.
final class SharedClock implements Clock {
    private static final Duration ASKED_EVERY = Duration.ofSeconds(10);

    private final DataSource dataSource;
    private final LongSupplier nanos;
    private @Nullable Instant told;
    private long toldAt;

    /// @param nanos what runs on evenly whatever happens to the machine's clock
    SharedClock(DataSource dataSource, LongSupplier nanos) {
        this.dataSource = dataSource;
        this.nanos = nanos;
    }

    /// Reckoned on from the last answer, also while the database does not answer.
    @Override
    public synchronized Instant now() {
        var last = told;
        if (last == null || nanos.getAsLong() - toldAt >= ASKED_EVERY.toNanos()) {
            last = asked(last);
        }
        return last.plusNanos(nanos.getAsLong() - toldAt);
    }

    private Instant asked(@Nullable Instant last) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement("select clock_timestamp()");
                var row = statement.executeQuery()) {
            row.next();
            var answer = row.getObject(1, OffsetDateTime.class).toInstant();
            told = answer;
            toldAt = nanos.getAsLong();
            return answer;
        } catch (SQLException cause) {
            if (last == null) {
                throw new IllegalStateException("the database did not say what time it is", cause);
            }
            return last;
        }
    }
}
