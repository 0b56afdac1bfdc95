package dk.tidlig.walkthrough;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.exchange.Registrations;
import dk.tidlig.exchange.Sheets;
import dk.tidlig.identity.Actor;
import dk.tidlig.support.People;
import dk.tidlig.support.TidligTest;
import dk.tidlig.support.Visitor;
import dk.tidlig.tenancy.Tenant;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Lists of 20 at 5,000 courses, and a child's page, with 8 users: at work, who look at each page for a second or so,
/// and hurried, who never look at all. The goal is 100 ms at the 95th percentile; what is measured is printed. The
/// bounds that fail are wider: machines are shared, and tests run without the second compiler and in one process with
/// the eight who ask (`-Dtidlig.speed.bound=100 -Dtidlig.speed.work.bound=100` holds both to the goal).
@TidligTest
@Tag("alone")
class SpeedTest {
    private static final int USERS = 8;
    private static final int ROUNDS = 35;
    private static final int WARM = 10;
    private static final int PAGES_AT_WORK = 10;
    private static final Pattern CHILD = Pattern.compile("href=\"(/children/[0-9a-f-]{36})\"");

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private Registrations registrations;

    @Value("${tidlig.speed.bound:600}")
    private long bound;

    @Value("${tidlig.speed.work.bound:600}")
    private long boundAtWork;

    private String username;

    @BeforeEach
    void takeInFiveThousand() {
        var here = people.here();
        var sheet = new Sheets("SPEED", 20260303).of(5_000, 2023).getBytes(StandardCharsets.UTF_8);
        var result = Tenant.in(
                here,
                () -> registrations.take(
                        Actor.operator(here),
                        "tidlig-forebyggelse",
                        sheet,
                        Registrations.Mode.ALL_OR_NOTHING,
                        lines -> {}));
        assertThat(result.problems()).isEmpty();
        username = people.letLogIn(people.employed(People.HERE, "prevention-coordinator", "coordinator"));
    }

    @Test
    void answersListsAndAChildsPageInTime() throws Exception {
        var first = visitor();
        var list = first.get("/children");
        assertThat(list.statusCode()).isEqualTo(200);
        var found = CHILD.matcher(list.body());
        assertThat(found.find()).as("a child in the list").isTrue();
        measure("list of 20 at 5,000 courses", first, "/children");
        measure("list of enquiries", first, "/enquiries?which=all");
        measure("a child's page", first, found.group(1));
    }

    private void measure(String what, Visitor visitor, String path) throws Exception {
        tell(what, "hurried", ask(visitor, path, ROUNDS, WARM, random -> 0), bound);
        tell(what, "at work", ask(visitor, path, PAGES_AT_WORK, 1, random -> random.nextInt(500, 1_500)), boundAtWork);
    }

    /// One log-in, eight at once: the log-in itself is throttled, the pages are what is measured.
    ///
    /// @param looks how long one looks at a page before the next, in ms
    /// @return how long each page took after the first few, in ms, in order
    private static List<Long> ask(Visitor visitor, String path, int pages, int warm, ToIntFunction<Random> looks)
            throws Exception {
        var times = Collections.synchronizedList(new ArrayList<Long>());
        var asked = new ArrayList<Callable<Void>>();
        for (int user = 0; user < USERS; user++) {
            var random = new Random(user);
            asked.add(() -> {
                for (int page = 0; page < pages; page++) {
                    Thread.sleep(looks.applyAsInt(random));
                    long took = time(visitor, path);
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

    private static long time(Visitor visitor, String path) {
        long from = System.nanoTime();
        assertThat(visitor.get(path).statusCode()).isEqualTo(200);
        return (System.nanoTime() - from) / 1_000_000;
    }

    private static void tell(String what, String how, List<Long> sorted, long bound) {
        System.out.printf(
                "%s, %d users %s: p50 %d ms, p95 %d ms, p99 %d ms%n",
                what, USERS, how, at(sorted, 50), at(sorted, 95), at(sorted, 99));
        assertThat(at(sorted, 95))
                .as("%s, %s, 95th percentile in ms", what, how)
                .isLessThanOrEqualTo(bound);
    }

    private Visitor visitor() {
        var visitor = new Visitor(port);
        visitor.logIn(username, People.PASSWORD);
        return visitor;
    }

    private static long at(List<Long> sorted, int percentile) {
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percentile / 100));
    }
}
