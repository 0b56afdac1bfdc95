package dk.tidlig.drill;

import dk.tidlig.database.HelperAtWork;
import dk.tidlig.database.Worker;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/// Professionals who note contacts and log in again whenever they are asked to.
final class Staff implements AutoCloseable {
    private static final int SEE_OTHER = 303;
    private static final long PATIENCE_NANOS = 120_000_000_000L;

    private final int port;
    private final Set<String> answered = ConcurrentHashMap.newKeySet();
    private final Map<String, Integer> others = new ConcurrentHashMap<>();
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean working = true;

    private Staff(int port) {
        this.port = port;
    }

    static Staff at(int port, int many) {
        var staff = new Staff(port);
        for (var one = 0; one < many; one++) {
            var child = one;
            staff.threads.add(Thread.ofPlatform().daemon().start(() -> staff.work(child)));
        }
        return staff;
    }

    private void work(int child) {
        Worker worker = null;
        while (working) {
            try {
                if (worker == null) {
                    worker = HelperAtWork.on(port, child);
                }
                var filled = worker.fill();
                var answer = filled.send();
                var to = answer.headers().firstValue("Location").orElse("");
                if (answer.statusCode() == SEE_OTHER && !to.contains("/login")) {
                    answered.add(filled.mark());
                } else {
                    others.merge(answer.statusCode() + " " + to.replaceAll("^http://[^/]*", ""), 1, Integer::sum);
                    worker = null;
                }
            } catch (Worker.Unanswered | UncheckedIOException | AssertionError notNow) {
                others.merge("asked to log in", 1, Integer::sum);
                worker = null;
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    void awaitAnswered(int more) throws InterruptedException {
        var wanted = answered.size() + more;
        var began = System.nanoTime();
        while (answered.size() < wanted) {
            if (System.nanoTime() - began > PATIENCE_NANOS) {
                throw new AssertionError("no more forms are answered: " + others);
            }
            Thread.sleep(20);
        }
    }

    Set<String> answered() {
        return Set.copyOf(answered);
    }

    Map<String, Integer> others() {
        return new TreeMap<>(others);
    }

    @Override
    public void close() throws InterruptedException {
        working = false;
        for (var thread : threads) {
            thread.join();
        }
    }
}
