package dk.tidlig.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.MunicipalJob;
import dk.tidlig.tenancy.Municipalities;
import dk.tidlig.tenancy.Municipality;
import dk.tidlig.tenancy.Tenant;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

@TidligTest
class JobsEngineTest {
    @Autowired
    DataSource dataSource;

    @Autowired
    Municipalities municipalities;

    @Autowired
    ObjectProvider<JobsEngine> running;

    @Autowired
    List<MunicipalJob> jobs;

    final Queue<JobsEngine> engines = new ConcurrentLinkedQueue<>();

    @AfterEach
    void stop() {
        engines.forEach(JobsEngine::stop);
    }

    @Test
    void runsAJobForEveryMunicipalityAgainAndAgain() {
        var seen = new ConcurrentLinkedQueue<String>();
        engine(job(
                municipality -> seen.add(municipality.code() + Tenant.current().equals(municipality.id()))));

        var codes = municipalities.all().stream().map(it -> it.code() + true).toList();
        await().until(() -> seen.size() >= 2 * codes.size());
        assertThat(seen).containsAll(codes);
    }

    @Test
    void goesOnWhenARunFails() {
        var seen = new ConcurrentLinkedQueue<String>();
        var first = municipalities.all().getFirst().code();
        engine(job(municipality -> {
            seen.add(municipality.code());
            throw new IllegalStateException("a planted failure");
        }));

        await().until(() -> seen.stream().filter(first::equals).count() >= 2);
        assertThat(seen).contains(municipalities.all().getLast().code());
    }

    @Test
    void oneInstanceAtATimeRunsAJob() {
        var inside = new AtomicBoolean();
        var together = new AtomicBoolean();
        var seen = new ConcurrentLinkedQueue<String>();
        var job = job(municipality -> {
            together.compareAndSet(false, !inside.compareAndSet(false, true));
            seen.add(municipality.code());
            pause();
            inside.set(false);
        });
        engine(job);
        engine(job);

        // what is tested is that they take turns, not how fast a busy machine is
        await().atMost(Duration.ofSeconds(30))
                .until(() -> seen.size() >= 3 * municipalities.all().size());
        assertThat(together).isFalse();
    }

    @Test
    void letsARunFinishWhenItStops() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var finished = new AtomicBoolean();
        var engine = engine(job(municipality -> {
            begun.countDown();
            pause();
            finished.set(true);
        }));
        begun.await();

        engine.stop();

        assertThat(finished).isTrue();
        assertThat(engine.isRunning()).isFalse();
    }

    @Test
    void doesNotRunInTests() {
        assertThat(running.stream()).isEmpty();
    }

    @Test
    void eachJobHasItsOwnName() {
        assertThat(jobs).extracting(MunicipalJob::name).doesNotHaveDuplicates().contains("audit-sealing");
        assertThat(jobs).allMatch(job -> job.every().compareTo(Duration.ofSeconds(1)) >= 0);
    }

    private JobsEngine engine(MunicipalJob job) {
        var engine = new JobsEngine(dataSource, municipalities, List.of(job));
        engines.add(engine);
        engine.start();
        return engine;
    }

    private static MunicipalJob job(Consumer<Municipality> work) {
        var name = "toy-" + UUID.randomUUID();
        return new MunicipalJob() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Duration every() {
                return Duration.ofSeconds(1);
            }

            @Override
            public void run(Municipality municipality) {
                work.accept(municipality);
            }
        };
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
