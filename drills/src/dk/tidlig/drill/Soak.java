package dk.tidlig.drill;

import dk.tidlig.database.Crowd;
import dk.tidlig.database.HelperAtWork;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Half of what the machine serves, for a long time: memory, files, threads and connections stay what they were, and
/// pages as quick. The first quarter is for growing warm; what it ends with is what all else is held against.
final class Soak implements Drill {
    private static final int PEOPLE = 16;
    private static final int QUARTERS = 4;
    private static final int MEASURE_SECONDS = 5;
    private static final int SPARE = 5;
    private static final double HEAP = 1.05;
    private static final double DRIFT = 1.2;
    private static final Pattern USED = Pattern.compile("used (\\d+)K");

    @Override
    public String number() {
        return "R13";
    }

    @Override
    public String title() {
        return "A long time at half of what is served";
    }

    @Override
    public boolean alone() {
        return true;
    }

    @Override
    public Found run(Ground ground) throws Exception {
        try (var house = ground.house()) {
            var ledger = new Ledger(house);
            var people = Looks.people(house.port(), PEOPLE);
            var pages = Looks.pages(people.getFirst());
            var most = Looks.of(people, pages, 0);
            Thread.sleep(MEASURE_SECONDS * 1000L);
            most.close();
            var rate = Math.max(1, most.answers().getOrDefault(200, 0L) / MEASURE_SECONDS);
            var crowd = Crowd.of(List.of(new Slowly(HelperAtWork.on(house.port(), 0), Duration.ofSeconds(1))));
            var samples = new ArrayList<Sample>();
            var looks = Looks.of(people, pages, 2_000L * PEOPLE / rate);
            for (var quarter = 0; quarter < QUARTERS; quarter++) {
                Thread.sleep(ground.soakSeconds() * 1000L / QUARTERS);
                samples.add(Sample.of(house));
            }
            looks.close();
            crowd.goHome();
            var counted = ledger.count("a form a second meanwhile", crowd);
            return Found.together(List.of(judge(ground, rate, samples, looks), counted));
        }
    }

    private static Found judge(Ground ground, long rate, List<Sample> samples, Looks looks) {
        var first = samples.getFirst();
        var last = samples.getLast();
        var missed = new ArrayList<String>();
        if (last.files() > first.files() + SPARE
                || last.threads() > first.threads() + SPARE
                || last.connections() > first.connections() + SPARE) {
            missed.add("files, threads or connections grew");
        }
        var begin = p99(looks, Long.MIN_VALUE, first.at());
        var end = p99(looks, samples.get(QUARTERS - 2).at(), last.at());
        // half a minute says nothing of memory and drift
        if (ground.soakSeconds() > 60 && last.heap() > first.heap() * HEAP) {
            missed.add("memory grew");
        }
        if (ground.soakSeconds() > 60 && end > begin * DRIFT) {
            missed.add("p99 drifted");
        }
        if (looks.answers().size() > 1) {
            missed.add("pages answered " + looks.answers());
        }
        var told = String.join("; ", samples.stream().map(Sample::told).toList());
        return new Found(
                "%d s at half of %d pages a second, pages %s; p99 of the first quarter %,d ms, of the last %,d ms; by quarters: %s"
                        .formatted(ground.soakSeconds(), rate, looks.answers(), begin, end, told),
                0,
                missed);
    }

    private static long p99(Looks looks, long from, long until) {
        return Looks.percentile(
                looks.all().stream()
                        .filter(it -> (from == Long.MIN_VALUE || it.endedAt() - from > 0) && it.endedAt() - until <= 0)
                        .mapToLong(Looks.Look::nanos)
                        .toArray(),
                99);
    }

    /// @param heap kilobytes in use after all that is not needed was let go
    private record Sample(long at, long heap, long files, long threads, long connections) {
        static Sample of(House house) throws Exception {
            var at = System.nanoTime();
            jcmd(house.pid(), "GC.run");
            return new Sample(at, heap(house.pid()), files(house.pid()), threads(house.pid()), connections(house));
        }

        String told() {
            return "%,d kB of heap, %d files, %d threads, %d connections".formatted(heap, files, threads, connections);
        }

        private static long heap(long pid) throws IOException, InterruptedException {
            var sum = 0L;
            for (var line : jcmd(pid, "GC.heap_info").lines().toList()) {
                var used = USED.matcher(line);
                if (used.find() && !line.contains("space") && !line.contains("Metaspace")) {
                    sum += Long.parseLong(used.group(1));
                }
            }
            return sum;
        }

        private static String jcmd(long pid, String what) throws IOException, InterruptedException {
            var program = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
            var process = new ProcessBuilder(program, Long.toString(pid), what).start();
            var said = new String(process.getInputStream().readAllBytes());
            process.waitFor();
            return said;
        }

        private static long files(long pid) throws Exception {
            var open = Path.of("/proc", Long.toString(pid), "fd");
            if (!Files.isDirectory(open)) {
                throw new NotHere("/proc is not here (Linux)");
            }
            try (var all = Files.list(open)) {
                return all.count();
            }
        }

        private static long threads(long pid) throws IOException {
            try (var all = Files.list(Path.of("/proc", Long.toString(pid), "task"))) {
                return all.count();
            }
        }

        private static long connections(House house) throws Exception {
            try (var connection = house.cellar().connect();
                    var statement = connection.createStatement()) {
                var rows = statement.executeQuery(
                        "select count(*) - 1 from pg_stat_activity where backend_type = 'client backend'");
                rows.next();
                return rows.getLong(1);
            }
        }
    }
}
