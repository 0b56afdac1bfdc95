package dk.tidlig.drill;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/// Does what goes wrong on purpose, and says what was tried and what was lost; see `./drill --help`.
public final class Drills {
    private static final String MARK = "of-the-drills";
    private static final int AT_ONCE = 3;

    private Drills() {}

    private static List<Drill> all() {
        return List.of(
                Kills.ofProgram(),
                Kills.ofDatabase(),
                new Disks(),
                new SlowDisk(),
                new Network(),
                new Clocks(),
                new EditsAtOnce(),
                new DoubleSends(),
                new JobsOnce(),
                new RestoreToAMoment(),
                new NewVersion(),
                new Soak(),
                new Overload(),
                new Fuzz(),
                new Histories(),
                new TwoPrograms(),
                new Failover());
    }

    static void main(String... arguments) throws Exception {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        var wish = Wish.of(arguments);
        var out = System.out;
        out.printf("Seed %d: --seed %1$d does the same again.%n", wish.seed());
        empty(wish.data());
        var ground = new Ground(wish);
        var wanted = all().stream().filter(wish::wants).toList();
        ground.prepare();
        var results = new TreeMap<Integer, Result>();
        hold(wanted.stream().filter(it -> !it.alone()).toList(), wish.quick() ? AT_ONCE : 1, ground, out)
                .forEach((drill, result) -> results.put(wanted.indexOf(drill), result));
        hold(wanted.stream().filter(Drill::alone).toList(), 1, ground, out)
                .forEach((drill, result) -> results.put(wanted.indexOf(drill), result));
        Report.keep(wish, List.copyOf(results.values()), String.join(" ", arguments), out);
        System.exit(results.values().stream().allMatch(Result::good) ? 0 : 1);
    }

    /// So many beside each other: most of what a drill does is to wait.
    private static Map<Drill, Result> hold(List<Drill> drills, int atOnce, Ground ground, PrintStream out)
            throws InterruptedException {
        var results = new ConcurrentHashMap<Drill, Result>();
        try (var threads = Executors.newFixedThreadPool(atOnce)) {
            drills.forEach(drill -> threads.submit(() -> results.put(drill, one(drill, ground, out))));
        }
        return results;
    }

    private static Result one(Drill drill, Ground ground, PrintStream out) {
        out.printf("%s  %s ...%n", drill.number(), drill.title());
        var began = System.nanoTime();
        var result = Result.of(drill, ground, () -> (System.nanoTime() - began) / 1_000_000_000L);
        synchronized (out) {
            out.printf("%n%s  %s%n", drill.number(), drill.title());
            result.told().forEach(line -> out.println("    " + line));
        }
        return result;
    }

    /// Only a folder that drills made is emptied.
    static void empty(Path data) throws IOException {
        if (Files.exists(data) && !Files.exists(data.resolve(MARK)) && !isEmpty(data)) {
            throw new IllegalArgumentException(data + " holds something that no drill made: choose another --data.");
        }
        if (Files.exists(data)) {
            try (Stream<Path> all = Files.walk(data)) {
                for (var each : all.sorted(Comparator.reverseOrder()).toList()) {
                    if (!each.startsWith(data.resolve("programs"))
                            && !each.startsWith(data.resolve(OldProgram.FOLDER))
                            && !each.toString().endsWith(".jsa")) {
                        deleteUnlessFull(each);
                    }
                }
            }
        }
        Files.createDirectories(data);
        Files.writeString(data.resolve(MARK), "");
    }

    private static void deleteUnlessFull(Path each) throws IOException {
        if (!Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS) || isEmpty(each)) {
            Files.delete(each);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.findAny().isEmpty();
        }
    }
}
