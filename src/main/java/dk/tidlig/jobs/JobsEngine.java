package dk.tidlig.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dk.tidlig.tenancy.MunicipalJob;
import dk.tidlig.tenancy.Municipalities;
import dk.tidlig.tenancy.Municipality;
import dk.tidlig.tenancy.Tenant;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/// Runs the jobs of all modules for all municipalities. Which instance runs which job is decided in the database
/// (db-scheduler); a job whose instance died is taken over after some twenty seconds.
final class JobsEngine implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(JobsEngine.class);
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);
    private static final int HEARTBEATS_MISSED = 4;
    /// Shorter than the program's own patience with what it stops.
    private static final Duration TO_FINISH = Duration.ofSeconds(10);

    private final DataSource dataSource;
    private final Municipalities municipalities;
    private final List<MunicipalJob> jobs;
    private @Nullable Scheduler scheduler;

    JobsEngine(DataSource dataSource, Municipalities municipalities, List<MunicipalJob> jobs) {
        this.dataSource = dataSource;
        this.municipalities = municipalities;
        this.jobs = jobs;
    }

    @Override
    public synchronized void start() {
        scheduler = Scheduler.create(dataSource)
                .startTasks(jobs.stream().map(this::recurring).toList())
                .tableName("jobs.scheduled_task")
                .clock(new SharedClock(dataSource, System::nanoTime))
                .threads(Math.min(4, Math.max(1, jobs.size())))
                .pollingInterval(LOOK)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(HEARTBEATS_MISSED)
                .shutdownMaxWait(TO_FINISH)
                .build();
        scheduler.start();
    }

    /// Lets the runs that have begun come to their end.
    @Override
    public synchronized void stop() {
        if (scheduler != null) {
            scheduler.stop();
            scheduler = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return scheduler != null;
    }

    private RecurringTask<Void> recurring(MunicipalJob job) {
        return Tasks.recurring(job.name(), FixedDelay.of(job.every())).execute((task, context) -> run(job));
    }

    private void run(MunicipalJob job) {
        municipalities.all().forEach(municipality -> run(job, municipality));
    }

    private static void run(MunicipalJob job, Municipality municipality) {
        try {
            Tenant.run(municipality.id(), () -> job.run(municipality));
        } catch (RuntimeException cause) {
            LOG.error("The job {} failed for {}", job.name(), municipality.code(), cause);
        }
    }
}
