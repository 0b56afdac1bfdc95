package dk.tidlig.bench.load;

import dk.tidlig.bench.work.Work;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/// Lets many people do things at a set pace, whether the program keeps up or not: what was due and had to wait is
/// counted
/// from when it was due.
///
/// @param program whose processor time and memory are counted
/// @param database the first process of PostgreSQL
public record Pace(long program, long database) {
    /// @param perSecond so many things are begun each second, evenly
    /// @return its rate is of those that were answered; those that were turned away have failed
    public Sample run(Work work, int users, double perSecond, double seconds) throws Exception {
        var turn = new Turn(work, users);
        double cpu = cpu();
        long begun = System.nanoTime();
        int all = (int) (perSecond * seconds);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int number = 0; number < all; number++) {
                long due = begun + (long) (number * 1e9 / perSecond);
                sleepUntil(due);
                threads.submit(() -> turn.take(due));
            }
        }
        double took = (System.nanoTime() - begun) / 1e9;
        return new Sample(users, turn.micros(), took, turn.failed.get(), cpu() - cpu, Machine.memoryMb(program));
    }

    private static void sleepUntil(long due) throws InterruptedException {
        long left = due - System.nanoTime();
        if (left > 0) {
            Thread.sleep(Duration.ofNanos(left));
        }
    }

    private double cpu() {
        return Machine.cpuMillis(program) + Machine.cpuMillisOfAll(database);
    }

    /// One thing after the other, each by somebody who is free.
    private static final class Turn {
        private final Work work;
        private final BlockingQueue<Integer> free = new LinkedBlockingQueue<>();
        private final ConcurrentLinkedQueue<Long> times = new ConcurrentLinkedQueue<>();
        private final AtomicInteger failed = new AtomicInteger();

        Turn(Work work, int users) {
            this.work = work;
            IntStream.range(0, users).forEach(free::add);
        }

        Void take(long due) throws Exception {
            int user = free.take();
            try {
                work.once(user);
                times.add((System.nanoTime() - due) / 1_000);
            } catch (RuntimeException turnedAway) {
                failed.incrementAndGet();
            } finally {
                free.add(user);
            }
            return null;
        }

        long[] micros() {
            return Sample.sorted(times.stream().mapToLong(Long::longValue).toArray());
        }
    }
}
