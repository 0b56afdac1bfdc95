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
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Lists of 20 at 5,000 courses, and a child's page, with 8 users at once. The goal is 100 ms at the 95th percentile;
/// what is measured is printed. The bound that fails is wider: machines are shared, and tests run without the second
/// compiler and in one process with the eight who ask (`-Dtidlig.speed.bound=100` holds it to the goal).
@TidligTest
@Tag("alone")
class SpeedTest {
    private static final int USERS = 8;
    private static final int ROUNDS = 35;
    private static final int WARM = 10;
    private static final Pattern CHILD = Pattern.compile("href=\"(/children/[0-9a-f-]{36})\"");

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private Registrations registrations;

    @Value("${tidlig.speed.bound:600}")
    private long bound;

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

    /// One log-in, eight at once: the log-in itself is throttled, the pages are what is measured.
    private void measure(String what, Visitor visitor, String path) throws Exception {
        var sorted = times(visitor, path).stream().sorted().toList();
        System.out.printf(
                "%s, %d users: p50 %d ms, p95 %d ms, p99 %d ms%n",
                what, USERS, at(sorted, 50), at(sorted, 95), at(sorted, 99));
        assertThat(at(sorted, 95)).as(what + ", 95th percentile in ms").isLessThanOrEqualTo(bound);
    }

    /// In milliseconds, by eight at once.
    private static List<Long> times(Visitor visitor, String path) throws Exception {
        var times = Collections.synchronizedList(new ArrayList<Long>());
        var asked = new ArrayList<Callable<Void>>();
        for (int user = 0; user < USERS; user++) {
            asked.add(() -> {
                for (int round = 0; round < ROUNDS; round++) {
                    long from = System.nanoTime();
                    assertThat(visitor.get(path).statusCode()).isEqualTo(200);
                    if (round >= WARM) {
                        times.add((System.nanoTime() - from) / 1_000_000);
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
        return times;
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
