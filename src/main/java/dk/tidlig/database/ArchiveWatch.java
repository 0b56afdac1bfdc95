package dk.tidlig.database;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/// Says, in the log and in the program's health, when the log of the database is not copied to the archive as it
/// should be: the disk of the archive may be full or gone, and meanwhile that of the data fills.
final class ArchiveWatch implements HealthIndicator, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ArchiveWatch.class);
    private static final Duration LOOK_EVERY = Duration.ofMinutes(1);
    private static final Duration BEARABLE = Duration.ofMinutes(2);

    private final DataDirectory data;
    private final Clock clock;
    private final Thread thread;

    ArchiveWatch(DataDirectory data, Clock clock) {
        this.data = data;
        this.clock = clock;
        this.thread = Thread.ofPlatform().daemon().name("archive-watch").unstarted(this::watch);
    }

    ArchiveWatch begin() {
        thread.start();
        return this;
    }

    private void watch() {
        try {
            while (true) {
                Thread.sleep(LOOK_EVERY);
                var behind = behind();
                if (behind.compareTo(BEARABLE) > 0) {
                    LOG.warn(
                            "The archive of the database's log has been behind for {} minutes: see whether its disk is full or gone",
                            behind.toMinutes());
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private Duration behind() {
        return LogArchive.behind(data.cluster(), clock.instant());
    }

    @Override
    public Health health() {
        var behind = behind();
        return (behind.compareTo(BEARABLE) > 0 ? Health.down() : Health.up())
                .withDetail("behindSeconds", behind.toSeconds())
                .build();
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
