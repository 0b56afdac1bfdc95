package dk.tidlig.drill.restore;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;

/// Restores a backup and the archived log to a moment that a seed picks, in another folder, and says what was lost:
/// a write that was answered before the moment and is missing, or one that was begun after it and is there.
///
/// `java -cp CLASSES:tidlig.jar dk.tidlig.drill.restore.RestoreDrill --program tidlig.jar --data DIR [--seed N] [--seconds N]`
public final class RestoreDrill {
    private static final int WRITERS = 4;

    private final Map<String, String> options;
    private final Path data;
    private final Queue<Written> answered = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean enough = new AtomicBoolean();

    /// A write that was answered: its commit lies between the two.
    private record Written(long id, Instant begun, Instant answered) {}

    private record Found(Set<Long> ids, long tables, long rows) {}

    private RestoreDrill(Map<String, String> options) {
        this.options = options;
        this.data = Path.of(options.getOrDefault("data", "drills/data/restore")).toAbsolutePath();
    }

    public static void main(String[] arguments) throws Exception {
        var options = new TreeMap<String, String>();
        for (var at = 0; at + 1 < arguments.length; at += 2) {
            options.put(arguments[at].substring(2), arguments[at + 1]);
        }
        System.exit(new RestoreDrill(options).run() ? 0 : 1);
    }

    private boolean run() throws Exception {
        empty(data);
        var seed = Long.parseLong(options.getOrDefault("seed", "1"));
        var seconds = Integer.parseInt(options.getOrDefault("seconds", "20"));
        System.out.printf("seed %d, %d seconds of writing by %d%n", seed, seconds, WRITERS);
        Instant backedUp;
        try (var program = program("origin", "demo=true")) {
            backedUp = writeAround(program, Duration.ofSeconds(seconds));
        }
        var moment = moment(new Random(seed), backedUp);
        var began = System.nanoTime();
        var exit = operator("restored", "restore", data.resolve("backup.zip").toString(), "--wal", wal().toString(),
                "--until", moment.toString());
        var took = (System.nanoTime() - began) / 1e9;
        if (exit != 0) {
            System.out.printf("LOST: the restore to %s ended with %d%n", moment, exit);
            return false;
        }
        Found found;
        try (var program = program("restored", "demo=false")) {
            found = read(program);
        }
        return judge(moment, found, took);
    }

    private Instant writeAround(Program program, Duration length) throws Exception {
        try (var session = program.connect()) {
            session.createStatement().execute("create schema drill");
            session.createStatement().execute("create table drill.written (id bigint primary key, what text)");
        }
        var writers = new ArrayList<Thread>();
        for (var writer = 0; writer < WRITERS; writer++) {
            long first = writer;
            writers.add(Thread.ofPlatform().start(() -> write(program, first)));
        }
        Thread.sleep(length.dividedBy(2));
        if (operator("origin", "backup", data.resolve("backup.zip").toString()) != 0) {
            throw new IOException("the backup failed");
        }
        var backedUp = Instant.now();
        Thread.sleep(length.dividedBy(2));
        enough.set(true);
        for (var writer : writers) {
            writer.join();
        }
        return backedUp;
    }

    private void write(Program program, long first) {
        try (var session = program.connect();
                var insert = session.prepareStatement("insert into drill.written values (?, repeat('x', 400))")) {
            for (var id = first; !enough.get(); id += WRITERS) {
                var begun = Instant.now();
                insert.setLong(1, id);
                insert.executeUpdate();
                answered.add(new Written(id, begun, Instant.now()));
            }
        } catch (SQLException failed) {
            System.out.println("A writer ended: " + failed.getMessage());
        }
    }

    /// Between the end of the backup and the last write that was begun: to there the log tells.
    private Instant moment(Random random, Instant backedUp) {
        var last = answered.stream().map(Written::begun).max(Comparator.naturalOrder()).orElseThrow();
        var micros = Duration.between(backedUp, last).toNanos() / 1000;
        return backedUp.plusNanos(Math.floorMod(random.nextLong(), micros) * 1000);
    }

    private boolean judge(Instant moment, Found found, double took) {
        var missing = answered.stream()
                .filter(each -> !each.answered().isAfter(moment) && !found.ids().contains(each.id()))
                .count();
        var toomuch = answered.stream()
                .filter(each -> each.begun().isAfter(moment) && found.ids().contains(each.id()))
                .count();
        var before = answered.stream().filter(each -> !each.answered().isAfter(moment)).count();
        System.out.printf(
                "restored to %s: %d of %d answered writes were before it%n"
                        + "answered before the moment and missing: %d%n"
                        + "begun after the moment and there: %d%n"
                        + "read afterwards by the started program's database: %d rows of %d tables%n"
                        + "seconds from the command to the verified trail: %.1f%n",
                moment, before, answered.size(), missing, toomuch, found.rows(), found.tables(), took);
        System.out.println(missing + toomuch == 0 && before > 0 ? "Nothing was lost." : "LOST");
        return missing + toomuch == 0 && before > 0;
    }

    private static Found read(Program program) throws SQLException {
        try (var session = program.connect();
                var statement = session.createStatement()) {
            var ids = new HashSet<Long>();
            try (var rows = statement.executeQuery("select id from drill.written")) {
                while (rows.next()) {
                    ids.add(rows.getLong(1));
                }
            }
            var names = new ArrayList<String>();
            try (var rows = statement.executeQuery("select oid::regclass::text from pg_class where relkind = 'r'")) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
            }
            var total = 0L;
            for (var name : names) {
                try (var rows = statement.executeQuery("select count(*) from " + name)) {
                    rows.next();
                    total += rows.getLong(1);
                }
            }
            return new Found(ids, names.size(), total);
        }
    }

    private Path wal() {
        return data.resolve("wal");
    }

    private List<String> java(String... arguments) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Djava.awt.headless=true",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                Path.of(options.getOrDefault("program", "target/tidlig.jar")).toAbsolutePath().toString()));
        command.addAll(List.of(arguments));
        return command;
    }

    private int operator(String folder, String... arguments) throws IOException, InterruptedException {
        var command = java("operator");
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).inheritIO();
        builder.environment().put("TIDLIG_DATA", data.resolve(folder).toString());
        builder.environment().remove("TIDLIG_ARCHIVE");
        return builder.start().waitFor();
    }

    /// The program with its own PostgreSQL; only the origin archives its log.
    private Program program(String folder, String setting) throws IOException, InterruptedException {
        var root = data.resolve(folder);
        var builder = new ProcessBuilder(
                        java("--tidlig.data=" + root, "--server.port=0", "--tidlig." + setting))
                .redirectErrorStream(true);
        if (folder.equals("origin")) {
            builder.environment().put("TIDLIG_ARCHIVE", wal().toString());
        }
        var process = builder.start();
        var said = process.inputReader();
        for (var line = said.readLine(); line != null; line = said.readLine()) {
            if (line.startsWith("Tidlig is ready")) {
                Thread.ofPlatform().daemon().start(() -> said.lines().forEach(_ -> {}));
                return new Program(process, root);
            }
            System.out.println(line);
        }
        throw new IOException("the program on %s ended with %d".formatted(root, process.waitFor()));
    }

    private record Program(Process process, Path root) implements AutoCloseable {
        private static final int PORT_LINE = 3;

        Connection connect() throws SQLException {
            try {
                var port = Files.readAllLines(root.resolve("postgres/postmaster.pid")).get(PORT_LINE).strip();
                var key = Files.readString(root.resolve("keys/postgres.password")).strip();
                return java.sql.DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:" + port + "/tidlig", "postgres", key);
            } catch (IOException gone) {
                throw new SQLException(gone);
            }
        }

        @Override
        public void close() throws InterruptedException {
            process.destroy();
            process.waitFor();
        }
    }

    private static void empty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var all = Files.walk(folder)) {
                for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        Files.createDirectories(folder);
    }
}
