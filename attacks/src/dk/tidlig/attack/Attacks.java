package dk.tidlig.attack;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import dk.tidlig.database.Cellar;
import dk.tidlig.drill.Ground;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.LoggerFactory;

/// Lets known tools attack our own program on the loopback; see `./attack --help`.
public final class Attacks {
    private static final int QUICK_PEOPLE = 4;

    private final Wish wish;
    private final Ground ground;
    private final Report report;
    private final Random random;

    private Attacks(Wish wish, String command) throws Exception {
        this.wish = wish;
        this.ground = Ground.at(wish.data(), wish.program(), wish.quick(), wish.seed());
        this.report = new Report(wish, command);
        this.random = new Random(wish.seed());
    }

    static void main(String... arguments) throws Exception {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        var wish = Wish.of(arguments);
        System.out.printf("Seed %d: --seed %1$d chooses the same again.%n", wish.seed());
        // where the program, its data and the results lie is this machine's
        var command = String.join(" ", arguments).replaceAll("--(program|data|results) \\S+ ?", "").strip();
        // whoever breaks a run off leaves no program behind
        atTheEnd(() -> ProcessHandle.current().descendants().forEach(ProcessHandle::destroy));
        var attacks = new Attacks(wish, command);
        attacks.run();
        attacks.report.tell();
        System.exit(attacks.report.good() ? 0 : 1);
    }

    private static void atTheEnd(Runnable work) {
        Runtime.getRuntime().addShutdownHook(new Thread(work));
    }

    /// TLS beside the others: a program of its own.
    private void run() throws Exception {
        ground.copy();
        try (var beside = Executors.newSingleThreadExecutor()) {
            var tls = beside.submit((Callable<Boolean>) this::tls);
            if (wish.wants("sqlmap") || wish.wants("wapiti")) {
                pages();
            }
            tls.get();
        }
    }

    private boolean tls() throws Exception {
        if (!wish.wants("testssl")) {
            return false;
        }
        var testssl = new Testssl(ground.folder("tls"), wish.quick());
        testssl.keys();
        if (!report.planted("testssl", testssl.findsTheWeak(Cellar.freePort()))) {
            return false;
        }
        try (var place = new Place(ground, testssl.settings())) {
            report.add(testssl.attack(place.port()));
        }
        return true;
    }

    private void pages() throws Exception {
        var cellar = Cellar.of(ground.folder("planted"), ground.programs());
        cellar.start();
        atTheEnd(cellar::stop);
        try (var planted = new Planted(cellar::connectToNothing);
                var place = new Place(ground)) {
            if (wish.wants("sqlmap")) {
                sqlmap(planted, place);
            }
            if (wish.wants("wapiti")) {
                wapiti(planted, place);
            }
            report.logged(place.failures());
        }
    }

    private void sqlmap(Planted planted, Place place) throws Exception {
        var sqlmap = new Sqlmap(ground.folder("sqlmap"), wish.quick() ? 60 : 300);
        if (!report.planted("sqlmap", sqlmap.finds(planted))) {
            return;
        }
        var plan = plan(place);
        var end = System.nanoTime() + TimeUnit.MINUTES.toNanos(wish.minutes());
        for (var at = 0; at < plan.size() && System.nanoTime() < end; at++) {
            System.out.printf("%d/%d ", at + 1, plan.size());
            report.add(sqlmap.attack(plan.get(at), place));
        }
    }

    private List<Target> plan(Place place) throws Exception {
        var routes = new Routes();
        var all = new ArrayList<Target>();
        for (var person : people()) {
            all.addAll(new Crawl(routes, person, place.session(person).visitor()).targets(wish.quick() ? 30 : 200));
        }
        var plan = Plan.of(all, random);
        report.plan(plan.size(), (int) plan.stream()
                .filter(it -> !it.kind().equals("headers"))
                .map(Target::route)
                .distinct()
                .count());
        System.out.printf("%d targets of %d people%n", plan.size(), people().size());
        return wish.quick() ? Plan.mixed(plan) : plan;
    }

    private List<Person> people() throws Exception {
        var people = new ArrayList<>(Person.all());
        Collections.shuffle(people, new Random(wish.seed()));
        return wish.quick() ? people.subList(0, QUICK_PEOPLE) : people;
    }

    private void wapiti(Planted planted, Place place) throws Exception {
        var wapiti = new Wapiti(ground.folder("wapiti"), planted);
        var missed = wapiti.misses();
        if (!report.planted("wapiti", missed.isEmpty())) {
            System.out.println("    not seen: " + missed);
            return;
        }
        for (var person : wish.quick() ? people().subList(0, 1) : people()) {
            report.add(wapiti.attack(person, place, 4 * wish.each(), wish.each()));
        }
    }
}
