package dk.tidlig.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.function.ToIntFunction;

/// Eight users of one log-in at once, who ask for the same pages again and again: the log-in itself is throttled, the
/// pages are what is measured. What is measured is printed.
public final class Eight {
    private static final int USERS = 8;
    private static final Pace AT_WORK = new Pace("at work", 6, 1, random -> random.nextInt(500, 1_500));
    private static final Pace IN_TURNS = new Pace("at work", 4, 1, random -> random.nextInt(500, 1_500));
    private static final Pace HURRIED = new Pace("hurried", 35, 10, random -> 0);

    /// @param times each is on each page
    /// @param warm how many of these do not count
    /// @param looks how long one looks at a page before the next, in ms
    private record Pace(String name, int times, int warm, ToIntFunction<Random> looks) {}

    private final Visitor visitor;
    private final long bound;

    /// @param bound of the 95th percentile, in ms
    public Eight(Visitor visitor, long bound) {
        this.visitor = visitor;
        this.bound = bound;
    }

    /// At work: they look at each page for a second or so.
    public void atWork(String what, String path) throws Exception {
        ask(Map.of(what, path), AT_WORK);
    }

    /// At work, each on another of these pages at any moment.
    ///
    /// @param paths what each page is, and its path
    public void atWork(Map<String, String> paths) throws Exception {
        ask(paths, IN_TURNS);
    }

    /// Hurried: they never look at all.
    public void hurried(String what, String path) throws Exception {
        ask(Map.of(what, path), HURRIED);
    }

    private void ask(Map<String, String> paths, Pace pace) throws Exception {
        var times = new ConcurrentHashMap<String, Queue<Long>>();
        var asked = new ArrayList<Callable<Void>>();
        for (int user = 0; user < USERS; user++) {
            asked.add(user(user, paths, pace, times));
        }
        try (var pool = Executors.newFixedThreadPool(USERS)) {
            for (var done : pool.invokeAll(asked)) {
                done.get();
            }
        }
        for (var what : paths.keySet()) {
            tell(what, pace.name(), times.get(what).stream().sorted().toList());
        }
    }

    /// One who begins at a page of its own.
    private Callable<Void> user(int number, Map<String, String> paths, Pace pace, Map<String, Queue<Long>> times) {
        var random = new Random(number);
        var order = List.copyOf(paths.keySet());
        return () -> {
            for (int page = 0; page < pace.times() * order.size(); page++) {
                Thread.sleep(pace.looks().applyAsInt(random));
                var what = order.get((number + page) % order.size());
                long took = time(paths.get(what));
                if (page >= pace.warm() * order.size()) {
                    times.computeIfAbsent(what, _ -> new ConcurrentLinkedQueue<>())
                            .add(took);
                }
            }
            return null;
        };
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
