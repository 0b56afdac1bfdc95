package dk.tidlig.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.ToIntFunction;

/// Eight users of one log-in at once, who ask for the same page again and again: the log-in itself is throttled, the
/// pages are what is measured. What is measured is printed.
public final class Eight {
    private static final int USERS = 8;
    private static final int ROUNDS = 35;
    private static final int WARM = 10;
    private static final int PAGES_AT_WORK = 6;

    private final Visitor visitor;
    private final long bound;

    /// @param bound of the 95th percentile, in ms
    public Eight(Visitor visitor, long bound) {
        this.visitor = visitor;
        this.bound = bound;
    }

    /// At work: they look at each page for a second or so.
    public void atWork(String what, String path) throws Exception {
        tell(what, "at work", ask(path, PAGES_AT_WORK, 1, random -> random.nextInt(500, 1_500)));
    }

    /// Hurried: they never look at all.
    public void hurried(String what, String path) throws Exception {
        tell(what, "hurried", ask(path, ROUNDS, WARM, random -> 0));
    }

    /// @param looks how long one looks at a page before the next, in ms
    /// @return how long each page took after the first few, in ms, in order
    private List<Long> ask(String path, int pages, int warm, ToIntFunction<Random> looks) throws Exception {
        var times = Collections.synchronizedList(new ArrayList<Long>());
        var asked = new ArrayList<Callable<Void>>();
        for (int user = 0; user < USERS; user++) {
            var random = new Random(user);
            asked.add(() -> {
                for (int page = 0; page < pages; page++) {
                    Thread.sleep(looks.applyAsInt(random));
                    long took = time(path);
                    if (page >= warm) {
                        times.add(took);
                    }
                }
                return null;
            });
        }
        try (var pool = Executors.newFixedThreadPool(USERS)) {
            for (var done : pool.invokeAll(asked)) {
                done.get();
            }
        }
        return times.stream().sorted().toList();
    }

    private long time(String path) {
        long from = System.nanoTime();
        assertThat(visitor.get(path).statusCode()).as(path).isEqualTo(200);
        return (System.nanoTime() - from) / 1_000_000;
    }

    private void tell(String what, String how, List<Long> sorted) {
        System.out.printf(
                "%s, %d users %s: p50 %d ms, p95 %d ms, p99 %d ms%n",
                what, USERS, how, at(sorted, 50), at(sorted, 95), at(sorted, 99));
        assertThat(at(sorted, 95))
                .as("%s, %s, 95th percentile in ms", what, how)
                .isLessThanOrEqualTo(bound);
    }

    private static long at(List<Long> sorted, int percentile) {
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percentile / 100));
    }
}
