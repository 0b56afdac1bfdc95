package dk.tidlig.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The PostgreSQL that Tidlig carries with it, on one data directory.
///
/// It is a process of its own and outlives ours when ours is killed. A start therefore first looks for such a
/// server: one that answers is adopted, one that does not is stopped and started again, which is crash recovery.
final class EmbeddedServer {
    static final String SUPERUSER = "postgres";
    static final String MAJOR_VERSION = "18";
    static final String LOG = "postgres.log";

    private static final Duration START_PATIENCE = Duration.ofMinutes(3);
    private static final Duration STOP_PATIENCE = Duration.ofMinutes(1);
    private static final Duration HANG_PATIENCE = Duration.ofSeconds(5);
    private static final Duration ANSWER_PATIENCE = Duration.ofSeconds(10);
    private static final Duration LEFTOVER_PATIENCE = Duration.ofSeconds(5);
    private static final long LONGEST_LOG_BYTES = 10L << 20;

    private final DataDirectory data;
    private final Keys keys;
    private final Path programsFolder;
    private @Nullable PostgresPrograms programs;
    private final Settings settings;

    /// Port 0 means any free one. Only a test may ask for a server that forgets.
    ///
    /// @param archive where the log is copied, if anywhere
    /// @param asBefore without one, go on as the server was last told: the operator's tool must leave no hole
    record Settings(int port, boolean durable, @Nullable LogArchive archive, boolean asBefore) {
        static final Settings NORMAL = new Settings(0, true);

        Settings(int port, boolean durable) {
            this(port, durable, null, false);
        }

        private String archiving(Path cluster) {
            var chosen = archive != null || !asBefore ? Optional.ofNullable(archive) : LogArchive.lastOf(cluster);
            chosen.ifPresent(it -> it.prepare(cluster));
            return chosen.map(LogArchive::settings).orElse("");
        }
    }

    EmbeddedServer(DataDirectory data, Keys keys, Path programs, Settings settings) {
        this.data = data;
        this.keys = keys;
        this.programsFolder = programs;
        this.settings = settings;
    }

    /// Adopts or starts; afterwards the server takes connections.
    ///
    /// @throws EnvironmentProblem when it cannot
    Postmaster start() {
        return start(settings.port());
    }

    /// The same on a given port, for pools that already point at it.
    Postmaster start(int port) {
        return start(port, () -> settings.archiving(data.cluster()));
    }

    /// Starts on a restored cluster, which archives nothing until it is started as usual.
    Postmaster startReplaying(String more) {
        return start(settings.port(), () -> more);
    }

    private Postmaster start(int port, Supplier<String> more) {
        try (var _ = FolderLock.await(data.startLock(), START_PATIENCE)) {
            var orphan = running();
            if (orphan.isPresent()) {
                if (answers(orphan.get())) {
                    return running()
                            .orElseThrow(() -> new EnvironmentProblem(
                                    "The database in %s stopped while it was being opened: start again."
                                            .formatted(data.root())));
                }
                stop("immediate", HANG_PATIENCE);
            }
            clearLeftovers();
            var cluster = new Cluster(data, programs(), keys);
            cluster.makeUnlessThere();
            cluster.configure(settings.durable(), more.get());
            return launch(port);
        }
    }

    /// The server on this cluster, whoever started it.
    Optional<Postmaster> running() {
        return Postmaster.of(data.cluster()).filter(found -> found.isAliveOn(data.cluster()));
    }

    /// Stops in an orderly way: open transactions are rolled back, everything committed is on disk.
    void stop() {
        try (var _ = FolderLock.await(data.startLock(), START_PATIENCE)) {
            if (running().isPresent()) {
                stop("fast", STOP_PATIENCE);
            }
        }
    }

    private void stop(String mode, Duration patience) {
        var wait = Long.toString(patience.toSeconds());
        var outcome = programs()
                .run(
                        STOP_PATIENCE.plusSeconds(5),
                        "pg_ctl",
                        List.of("stop", "-D", data.cluster().toString(), "-m", mode, "-w", "-t", wait));
        if (!outcome.ok()) {
            running().flatMap(found -> ProcessHandle.of(found.pid())).ifPresent(ProcessHandle::destroyForcibly);
        }
    }

    private synchronized PostgresPrograms programs() {
        if (programs == null) {
            programs = PostgresPrograms.in(programsFolder);
        }
        return programs;
    }

    private Postmaster launch(int wanted) {
        var log = freshLog();
        for (var attempt = 0; ; attempt++) {
            var port = wanted == 0 ? FreePort.find() : wanted;
            var before = size(log);
            var outcome = programs().run(START_PATIENCE, "pg_ctl", startArguments(log, port));
            if (outcome.ok()) {
                return running()
                        .orElseThrow(() -> new EnvironmentProblem(
                                "The database in %s started and stopped again: see %s.".formatted(data.root(), log)));
            }
            var said = outcome.output() + "\n" + tail(log, before);
            if (!ServerProblem.isPortTaken(said)) {
                throw ServerProblem.of(data, "The database in %s did not start".formatted(data.root()), said);
            }
            if (wanted != 0 || attempt > 5) {
                throw new EnvironmentProblem(
                        "Port %d, which the database wants, is taken: end what uses it or choose another with --tidlig.postgres.port=N."
                                .formatted(port));
            }
        }
    }

    private List<String> startArguments(Path log, int port) {
        return List.of(
                "start",
                "-D",
                data.cluster().toString(),
                "-l",
                log.toString(),
                "-w",
                "-t",
                Long.toString(START_PATIENCE.toSeconds() - 5),
                "-o",
                "-p " + port);
    }

    /// After a killed postmaster its children end by themselves, and until they have a new server may not start.
    private void clearLeftovers() {
        var end = System.nanoTime() + LEFTOVER_PATIENCE.toNanos();
        while (!Postmaster.processesOn(data.cluster()).isEmpty()) {
            if (System.nanoTime() > end) {
                Postmaster.processesOn(data.cluster()).forEach(ProcessHandle::destroyForcibly);
            }
            LockSupport.parkNanos(50_000_000);
        }
        Postmaster.of(data.cluster())
                .filter(stale -> ProcessHandle.of(stale.pid()).isPresent())
                .ifPresent(_ -> removeStalePidFile());
    }

    /// The number in the file is now another program's, or a dead process nobody has fetched: PostgreSQL alone would
    /// wait for it.
    private void removeStalePidFile() {
        try {
            Files.deleteIfExists(data.cluster().resolve("postmaster.pid"));
        } catch (IOException e) {
            throw EnvironmentProblem.of(data.cluster(), e);
        }
    }

    private boolean answers(Postmaster found) {
        var end = System.nanoTime() + ANSWER_PATIENCE.toNanos();
        var recoveryEnd = System.nanoTime() + START_PATIENCE.toNanos();
        while (true) {
            try (var connection = Connections.open(address(found.port(), SUPERUSER), keys.login(SUPERUSER));
                    var rows = connection.createStatement().executeQuery("show data_directory")) {
                rows.next();
                return Path.of(rows.getString(1))
                        .toRealPath()
                        .equals(data.cluster().toRealPath());
            } catch (SQLException e) {
                var recovering = "57P03".equals(e.getSQLState());
                if (!found.isAliveOn(data.cluster()) || System.nanoTime() > (recovering ? recoveryEnd : end)) {
                    return false;
                }
            } catch (IOException _) {
                return false;
            }
            LockSupport.parkNanos(100_000_000);
        }
    }

    /// A connection as the superuser, for our own housekeeping and never for anybody's request.
    Connection connect(int port, String database) throws SQLException {
        return Connections.openPatiently(address(port, database), keys.login(SUPERUSER));
    }

    static String address(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    private Path freshLog() {
        var log = data.log().resolve(LOG);
        try {
            if (Files.exists(log) && Files.size(log) > LONGEST_LOG_BYTES) {
                Files.move(log, data.log().resolve(LOG + ".1"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
            return log;
        } catch (IOException e) {
            throw EnvironmentProblem.of(log, e);
        }
    }

    private static long size(Path log) {
        return log.toFile().length();
    }

    static String tail(Path log, long from) {
        try {
            var bytes = Files.readAllBytes(log);
            return new String(
                    bytes,
                    (int) Math.min(from, bytes.length),
                    (int) Math.max(0, bytes.length - from),
                    java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException _) {
            return "";
        }
    }
}
