package dk.tidlig.jobs;

import dk.tidlig.tenancy.MunicipalJob;
import dk.tidlig.tenancy.Municipality;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.EventPublication;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Hands events to their listeners again: those whose listener failed, and those whose program died before or while it
/// handled them. In the event's municipality; each time the wait is doubled, up to half a day. Listeners must stand
/// being called twice.
@Component
class SecondTry implements MunicipalJob {
    private static final Duration ABANDONED = Duration.ofMinutes(1);
    private static final int LONGEST_WAIT = 10;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final FailedEventPublications failed;
    private final Clock clock;

    SecondTry(JdbcClient jdbc, TransactionTemplate transaction, FailedEventPublications failed, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.failed = failed;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "event-second-try";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(20);
    }

    @Override
    public void run(Municipality municipality) {
        transaction.executeWithoutResult(status -> markAbandoned(municipality));
        failed.resubmit(ResubmissionOptions.defaults().withFilter(this::isDue));
    }

    /// What nobody has finished in all that time, nobody will.
    private void markAbandoned(Municipality municipality) {
        jdbc.sql("""
                        update jobs.event_publication
                           set status = 'FAILED'
                         where municipality_id = :municipality
                           and status in ('PUBLISHED', 'PROCESSING', 'RESUBMITTED')
                           and coalesce(last_resubmission_date, publication_date) < :before
                        """)
                .param("municipality", municipality.id().value())
                .param("before", clock.instant().minus(ABANDONED).atOffset(ZoneOffset.UTC))
                .update();
    }

    private boolean isDue(EventPublication publication) {
        int attempts = Math.min(LONGEST_WAIT, publication.getCompletionAttempts());
        var last = publication.getLastResubmissionDate();
        return last == null || !clock.instant().isBefore(last.plus(ABANDONED.multipliedBy(1L << (attempts - 1))));
    }
}
