package dk.tidlig.database;

import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;

/// Workers at work at once. A form that was not answered is sent again, the very same, until it is: so whatever was
/// sent must in the end be there once, whoever was killed meanwhile.
public final class Crowd {
    private static final long PATIENCE_NANOS = 180_000_000_000L;
    private static final int SEE_OTHER = 303;
    private static final int DONE_ALREADY = 200;

    private final List<Thread> threads = new ArrayList<>();
    private final Map<String, Optional<Instant>> answered = new ConcurrentHashMap<>();
    private final Map<Integer, Integer> otherAnswers = new ConcurrentHashMap<>();
    private final Queue<Throwable> surprises = new ConcurrentLinkedQueue<>();
    private volatile boolean working = true;

    public static Crowd of(List<? extends Worker> workers) {
        var crowd = new Crowd();
        workers.forEach(worker -> crowd.threads.add(Thread.ofPlatform().daemon().start(() -> crowd.work(worker))));
        return crowd;
    }

    private void work(Worker worker) {
        try {
            while (working) {
                var filled = until(worker::fill);
                var sentAgain = send(filled);
                answered.put(until(() -> worker.foundBy(filled)), sentAgain);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (Throwable surprise) {
            surprises.add(surprise);
        }
    }

    /// Gives the moment at which the first answer had not come, if it had not.
    private Optional<Instant> send(Worker.Filled filled) throws InterruptedException {
        var missed = Optional.<Instant>empty();
        while (true) {
            try {
                var answer = filled.send();
                if (answer.statusCode() == SEE_OTHER || answer.statusCode() == DONE_ALREADY) {
                    requireNoLogIn(answer.headers().firstValue("Location").orElse(""));
                    return missed;
                }
                otherAnswers.merge(answer.statusCode(), 1, Integer::sum);
            } catch (UncheckedIOException _) {
                otherAnswers.merge(0, 1, Integer::sum);
            }
            missed = missed.or(() -> Optional.of(Instant.now()));
            Thread.sleep(100);
        }
    }

    private static void requireNoLogIn(String location) {
        if (location.contains("/login")) {
            throw new AssertionError("a log-in was lost");
        }
    }

    private <T> T until(Supplier<T> asked) throws InterruptedException {
        while (true) {
            try {
                return asked.get();
            } catch (Worker.Unanswered | UncheckedIOException _) {
                Thread.sleep(100);
            }
        }
    }

    /// Until that many more forms were answered than now; gives the milliseconds it took.
    public long awaitAnswered(int more) throws InterruptedException {
        var began = System.nanoTime();
        var wanted = answered.size() + more;
        while (answered.size() < wanted) {
            requireNoSurprise();
            if (System.nanoTime() - began > PATIENCE_NANOS) {
                throw new AssertionError("no more forms are answered: " + otherAnswers);
            }
            Thread.sleep(5);
        }
        return (System.nanoTime() - began) / 1_000_000;
    }

    /// Everyone has the form at hand answered and goes home.
    public void goHome() throws InterruptedException {
        working = false;
        for (var thread : threads) {
            thread.join(PATIENCE_NANOS / 1_000_000);
        }
        requireNoSurprise();
    }

    private void requireNoSurprise() {
        if (!surprises.isEmpty()) {
            throw new AssertionError("somebody at work met a surprise", surprises.peek());
        }
    }

    /// What was answered, each with the moment before it was sent again, if it was.
    public Map<String, Optional<Instant>> answered() {
        return Map.copyOf(answered);
    }

    /// How often which other answer came; 0 stands for none at all.
    public Map<Integer, Integer> otherAnswers() {
        return Map.copyOf(otherAnswers);
    }
}
