package dk.tidlig.drill;

import dk.tidlig.support.Visitor;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;

/// People who look at one page after the other, and how that went.
final class Looks implements AutoCloseable {
    private static final Pattern CHILD = Pattern.compile("href=\"(/children/[0-9a-f-]{36})\"");

    /// @param status 0 when no answer came
    /// @param nanos until it came, or until it was clear that it did not
    record Look(int status, long nanos, long endedAt) {}

    private final ConcurrentLinkedQueue<Look> looks = new ConcurrentLinkedQueue<>();
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean working = true;

    private Looks() {}

    /// @param pauseMillis between an answer and the next look, of each
    static Looks of(List<Visitor> people, List<String> pages, long pauseMillis) {
        var looks = new Looks();
        for (var person = 0; person < people.size(); person++) {
            var first = person;
            looks.threads.add(Thread.ofPlatform()
                    .daemon()
                    .start(() -> looks.look(people.get(first), pages, first, pauseMillis)));
        }
        return looks;
    }

    static List<Visitor> people(int port, int many) {
        var people = new ArrayList<Visitor>();
        for (var person = 0; person < many; person++) {
            var visitor = new Visitor(port);
            visitor.logIn("birgitte", "birgitte-kaffe-solsort-7");
            people.add(visitor);
        }
        return people;
    }

    /// The lists a day begins with, and children.
    static List<String> pages(Visitor visitor) {
        var pages = new ArrayList<>(List.of("/children", "/enquiries?which=all"));
        CHILD.matcher(visitor.get("/children").body()).results().map(it -> it.group(1)).distinct().limit(6).forEach(pages::add);
        return pages;
    }

    private void look(Visitor visitor, List<String> pages, int first, long pauseMillis) {
        try {
            for (var at = first; working; at++) {
                var began = System.nanoTime();
                var status = status(visitor, pages.get(at % pages.size()));
                var ended = System.nanoTime();
                looks.add(new Look(status, ended - began, ended));
                Thread.sleep(status == 200 ? pauseMillis : Math.max(20, pauseMillis));
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static int status(Visitor visitor, String page) {
        try {
            return visitor.get(page).statusCode();
        } catch (UncheckedIOException _) {
            return 0;
        }
    }

    /// How often which answer came so far.
    Map<Integer, Long> answers() {
        var counted = new TreeMap<Integer, Long>();
        looks.forEach(look -> counted.merge(look.status(), 1L, Long::sum));
        return counted;
    }

    /// Milliseconds at that percentile of all that were answered with a page.
    long millis(int percentile) {
        return percentile(looks.stream().filter(it -> it.status() == 200).mapToLong(Look::nanos).toArray(), percentile);
    }

    long longestMillis() {
        return looks.stream().mapToLong(Look::nanos).max().orElse(0) / 1_000_000;
    }

    List<Look> all() {
        return List.copyOf(looks);
    }

    static long percentile(long[] nanos, int percentile) {
        Arrays.sort(nanos);
        return nanos.length == 0 ? 0 : nanos[Math.min(nanos.length - 1, nanos.length * percentile / 100)] / 1_000_000;
    }

    @Override
    public void close() throws InterruptedException {
        working = false;
        for (var thread : threads) {
            thread.join();
        }
    }
}
