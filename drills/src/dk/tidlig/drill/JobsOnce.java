package dk.tidlig.drill;

import dk.tidlig.database.Cellar;
import dk.tidlig.support.Visitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

/// Two programs on one database, much due at once, one killed in the middle of the jobs, in turns; the clock of one is
/// an hour ahead where that can be had. Everything is done, once, and every limit that ran out shows so, once.
final class JobsOnce implements Drill {
    private static final long GOAL_MILLIS = 300_000;
    private static final Duration AHEAD = Duration.ofHours(1);
    private static final Pattern OVER = Pattern.compile("t-ring-sign\" d=\"M14 8h4");

    @Override
    public String number() {
        return "R10";
    }

    @Override
    public String title() {
        return "Jobs that are due while programs are killed";
    }

    @Override
    public Found run(Ground ground) throws Exception {
        var data = ground.copy();
        var cellar = Cellar.of(data, ground.programs());
        var database = Map.of("TIDLIG_DATABASE_URL", cellar.address(cellar.start()));
        var second = beside(ground, data);
        var environment = new java.util.HashMap<>(database);
        if (isSkewed(ground)) {
            var skew = Skew.in(ground.folder("skew"));
            skew.set(AHEAD);
            environment.putAll(skew.environment());
        }
        try (var one = new House(ground, data, database, List.of());
                var two = new House(ground, second, environment, List.of());
                var both = Executors.newFixedThreadPool(2)) {
            for (var opened : both.invokeAll(List.of(one::open, two::open))) {
                opened.get();
            }
            return work(ground, one, two, new DueWork(cellar::connect));
        }
    }

    /// The long form alone: a program starts slowly under libfaketime.
    private static boolean isSkewed(Ground ground) {
        return !ground.quick() && Skew.isHere();
    }

    /// Another data directory with the same keys and, as on a disk that both have, the same heads.
    static Path beside(Ground ground, Path data) throws Exception {
        var second = ground.folder("second");
        Ground.run("cp", "-a", data.resolve("keys").toString(), Files.createDirectories(second).toString());
        Files.createDirectories(data.resolve("audit-heads"));
        Files.createSymbolicLink(second.resolve("audit-heads"), data.resolve("audit-heads"));
        return second;
    }

    private Found work(Ground ground, House one, House two, DueWork due) throws Exception {
        var random = ground.random(this);
        var failures = new ArrayList<String>();
        due.prepare();
        due.runOut();
        var slowest = 0L;
        var cut = 0L;
        var rounds = ground.times(2, 20);
        for (var round = 0; round < rounds; round++) {
            var killed = round % 2 == 0 ? two : one;
            var last = due.makeDue(ground.times(4_000, 12_000));
            awaitBegun(due);
            Thread.sleep(random.nextInt(400));
            killed.kill(failures);
            cut += due.left(last).values().stream().filter(it -> it > 0).count();
            slowest = Math.max(slowest, awaitDone(due, last));
            if (round + 1 < rounds) {
                killed.open();
            }
        }
        var survivor = rounds % 2 == 0 ? two : one;
        var missed = shown(survivor, due);
        if (slowest > GOAL_MILLIS) {
            missed.add("not all done within five minutes");
        }
        failures.stream().filter(it -> it.contains("Failure ")).limit(3).forEach(missed::add);
        if (!one.trailHolds()) {
            missed.add("the trail does not hold");
        }
        var wrong = due.twiceOrNever();
        wrong.forEach((what, many) -> missed.add(many + " " + what));
        var tried = "%d kills%s, %d times a kind of work was cut; all done %,d ms after a kill at the latest; %,d entries sealed"
                .formatted(
                        rounds,
                        isSkewed(ground) ? ", one clock an hour ahead" : ", no clock ahead",
                        cut,
                        slowest,
                        due.count("select count(*) from audit.entry where criterion = 'drill'"));
        return new Found(tried, (int) wrong.values().stream().mapToLong(Long::longValue).sum(), missed);
    }

    private static void awaitBegun(DueWork due) throws Exception {
        var end = System.nanoTime() + 5_000_000_000L;
        while (due.begun() == 0 && System.nanoTime() < end) {
            Thread.sleep(10);
        }
    }

    /// @return milliseconds until nothing was left
    private static long awaitDone(DueWork due, long last) throws Exception {
        var began = System.nanoTime();
        while (due.left(last).values().stream().anyMatch(it -> it > 0)) {
            if ((System.nanoTime() - began) / 1_000_000 > GOAL_MILLIS + 10_000) {
                throw new AssertionError("never done: " + due.left(last));
            }
            Thread.sleep(100);
        }
        return (System.nanoTime() - began) / 1_000_000;
    }

    /// Every limit of the list's children that ran out, on the page of the child, as often as there is one.
    private static List<String> shown(House house, DueWork due) throws Exception {
        var missed = new ArrayList<String>();
        var visitor = new Visitor(house.port());
        visitor.logIn("birgitte", "birgitte-kaffe-solsort-7");
        var children = Looks.pages(visitor).stream().filter(it -> it.matches("/children/.+")).toList();
        var seen = 0L;
        for (var child : children) {
            var page = visitor.get(child + "/limits");
            var running = page.body().split("id=\"h-past\"")[0];
            var over = OVER.matcher(running.substring(running.indexOf("h-running") + 1)).results().count();
            var rows = due.count("""
                    select count(*) from deadline.clock where child_id = '%s' and stopped_at is null
                       and cancelled_at is null and paused_at is null and due_at <= now()
                    """.formatted(child.substring("/children/".length())));
            seen += rows;
            if (page.statusCode() != 200 || over != rows) {
                missed.add("%s shows %d of %d limits that ran out (%d)".formatted(child, over, rows, page.statusCode()));
            }
        }
        if (seen == 0) {
            missed.add("no limit ran out: nothing was tried");
        }
        return missed;
    }
}
