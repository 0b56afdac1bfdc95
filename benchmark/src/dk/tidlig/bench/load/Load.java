package dk.tidlig.bench.load;

import dk.tidlig.bench.work.Work;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/// Lets some people do one thing again and again, without a pause between.
///
/// @param program whose processor time and memory are counted; 0 for none but the database
/// @param database the first process of PostgreSQL
public record Load(long program, long database) {
    private static final int MOST = 1_000_000;
    private static final int MOST_FAILURES = 20;

    /// @param warm seconds that are not counted
    public Sample run(Work work, int users, double warm, double seconds) throws Exception {
        many(work, users, warm, new AtomicInteger());
        double cpu = cpu();
        long begun = System.nanoTime();
        var failed = new AtomicInteger();
        var times = many(work, users, seconds, failed);
        double took = (System.nanoTime() - begun) / 1e9;
        return new Sample(users, times, took, failed.get(), cpu() - cpu, memory());
    }

    private long[] many(Work work, int users, double seconds, AtomicInteger failed) throws Exception {
        long end = System.nanoTime() + (long) (seconds * 1e9);
        var people = new ArrayList<Callable<long[]>>();
        for (int user = 0; user < users; user++) {
            int number = user;
            people.add(() -> one(work, number, end, failed));
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var times = new ArrayList<long[]>();
            for (var done : threads.invokeAll(people)) {
                times.add(done.get());
            }
            return Sample.sorted(times.toArray(long[][]::new));
        }
    }

    private static long[] one(Work work, int user, long end, AtomicInteger failed) throws Exception {
        var times = new long[1_024];
        int count = 0;
        while (System.nanoTime() < end && count < MOST) {
            long from = System.nanoTime();
            try {
                if (!work.once(user)) {
                    break;
                }
            } catch (RuntimeException | java.sql.SQLException failure) {
                if (failed.incrementAndGet() > MOST_FAILURES) {
                    throw failure;
                }
                continue;
            }
            times = count == times.length ? Arrays.copyOf(times, 2 * count) : times;
            times[count++] = (System.nanoTime() - from) / 1_000;
        }
        return Arrays.copyOf(times, count);
    }

    private double cpu() {
        return (program == 0 ? 0 : Machine.cpuMillis(program)) + Machine.cpuMillisOfAll(database);
    }

    private long memory() {
        return program == 0 ? -1 : Machine.memoryMb(program);
    }
}
