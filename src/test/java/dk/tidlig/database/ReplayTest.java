package dk.tidlig.database;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.operator.Output;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;
import picocli.CommandLine;

/// One database that wrote before, between and after two moments, and what is made of its backup and its log.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReplayTest {
    private Path folder;

    private Path archive;
    private Path log;
    private Instant backupAt;
    private Instant moment;
    private DataDirectory data;

    @BeforeAll
    void writeBeforeAndAfterAMoment(@TempDir Path own) throws Exception {
        folder = own;
        archive = folder.resolve("archive.zip");
        log = folder.resolve("log");
        data = new DataDirectory(folder.resolve("data")).prepare();
        var settings = new EmbeddedServer.Settings(0, true, new LogArchive(log), false);
        var server = new EmbeddedServer(data, new Keys(data), TestServer.PROGRAMS, settings);
        try (var running = EmbeddedDatabase.forApplication(data, server, new Keys(data))) {
            running.open();
            try (var session = connect(server)) {
                run(session, "create table kept (id int primary key)");
                backupAt = now(session);
                try (var progress = new Output().progress("Copying", 0)) {
                    new Backup(data, server).write(archive, backupAt, progress);
                }
                run(session, "insert into kept values (1)");
                run(session, "select pg_switch_wal()");
                run(session, "insert into kept values (2)");
                moment = now(session);
                run(session, "insert into kept values (3)");
                run(session, "select pg_switch_wal()");
                run(session, "insert into kept values (4)");
            }
        }
    }

    @AfterAll
    void leaveNothingRunning() {
        TestServer.server(data, true).stop();
    }

    @Test
    void stopsAtTheMomentAndGoesOnFromThere() throws Exception {
        var target = new DataDirectory(folder.resolve("moment"));

        var told = restore(target, log, "--until", moment.toString());

        assertThat(told.problems()).isEmpty();
        assertThat(told.exit()).isZero();
        assertThat(keptIn(target)).containsExactly(1, 2, 99);
    }

    @Test
    void goesToTheEndOfTheLogWhenNoMomentIsNamed() throws Exception {
        var target = new DataDirectory(folder.resolve("end"));

        assertThat(restore(target, log).exit()).isZero();

        assertThat(keptIn(target)).containsExactly(1, 2, 3, 4, 99);
    }

    @Test
    void refusesAMomentBeforeTheBackup() {
        var told = restore(
                new DataDirectory(folder.resolve("early")),
                log,
                "--until",
                backupAt.minusSeconds(60).toString());

        assertThat(told.exit()).isOne();
        assertThat(told.problems()).contains("is before the backup");
        assertThat(folder.resolve("early/postgres")).doesNotExist();
    }

    @Test
    void saysWhereTheLogEndsWhenTheMomentIsLater() {
        var told = restore(
                new DataDirectory(folder.resolve("late")),
                log,
                "--until",
                moment.plus(Duration.ofDays(1)).toString());

        assertThat(told.exit()).isOne();
        assertThat(told.problems()).contains("the log ends at 20").contains("--until");
    }

    @Test
    void namesASegmentThatIsMissing() throws Exception {
        var torn = Files.createDirectory(folder.resolve("torn"));
        var names = new LogArchive(log).segments();
        for (var name : names) {
            if (!name.equals(names.get(names.size() - 2))) {
                Files.copy(log.resolve(name), torn.resolve(name));
            }
        }

        var told = restore(new DataDirectory(folder.resolve("holed")), torn);

        assertThat(told.exit()).isOne();
        assertThat(told.problems()).contains("The segment " + names.get(names.size() - 2) + " is missing");
    }

    @Test
    void refusesTheLogOfAnotherDatabase() throws Exception {
        var strange = Files.createDirectory(folder.resolve("strange"));
        var name = new LogArchive(log).segments().getFirst();
        var bytes = Files.readAllBytes(log.resolve(name));
        bytes[24] ^= 1;
        Files.write(strange.resolve(name), bytes);

        assertThat(restore(new DataDirectory(folder.resolve("other")), strange).problems())
                .contains("of another database");
    }

    @Test
    void theLogIsForItsOwnerAloneAndWhatNoBackupNeedsCanGo() throws Exception {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(log)))
                .isEqualTo("rwx------");
        var kept = Files.createDirectory(folder.resolve("kept"));
        var names = new LogArchive(log).segments();
        for (var name : names) {
            Files.createFile(kept.resolve(name));
        }

        assertThat(new LogArchive(kept).removeBefore(names.get(1))).isOne();

        assertThat(new LogArchive(kept).segments()).isEqualTo(names.subList(1, names.size()));
    }

    @Test
    void theOperatorsToolLeavesNoHoleInTheLog() throws Exception {
        var tool = new EmbeddedServer(
                data, new Keys(data), TestServer.PROGRAMS, new EmbeddedServer.Settings(0, true, null, true));
        var before = new LogArchive(log).segments();
        tool.start();
        try (var session = connect(tool)) {
            run(session, "create table made_by_the_tool (id int)");
        } finally {
            tool.stop();
        }

        assertThat(LogArchive.lastOf(data.cluster())).contains(new LogArchive(log));
        assertThat(new LogArchive(log).segments()).containsAll(before).hasSizeGreaterThan(before.size());
    }

    @Test
    void knowsForHowLongASegmentHasWaited() throws Exception {
        var waiting = Files.createDirectories(folder.resolve("waiting/pg_wal/archive_status"));
        var mark = Files.createFile(waiting.resolve("000000010000000000000001.ready"));
        var since = Files.getLastModifiedTime(mark).toInstant();

        assertThat(LogArchive.behind(folder.resolve("waiting"), since.plusSeconds(90)))
                .isEqualTo(Duration.ofSeconds(90));
        Files.move(mark, waiting.resolve("000000010000000000000001.done"));
        assertThat(LogArchive.behind(folder.resolve("waiting"), since.plusSeconds(90)))
                .isZero();
    }

    private record Told(int exit, String problems) {}

    private Told restore(DataDirectory target, Path wal, String... options) {
        var command = new RestoreCommand(
                new MockEnvironment(),
                target,
                TestServer.server(target, true),
                new BackupCommand.Reporting(new Output(), Clock.systemUTC()));
        var arguments = new ArrayList<>(List.of("--wal", wal.toString(), archive.toString()));
        arguments.addAll(List.of(options));
        var before = System.err;
        var problems = new java.io.ByteArrayOutputStream();
        System.setErr(new java.io.PrintStream(problems, true));
        try {
            return new Told(new CommandLine(command).execute(arguments.toArray(String[]::new)), problems.toString());
        } finally {
            System.setErr(before);
        }
    }

    /// Started as usual, and written to.
    private static List<Integer> keptIn(DataDirectory target) throws SQLException {
        var server = TestServer.server(target, true);
        server.start();
        try (var session = connect(server)) {
            run(session, "insert into kept values (99)");
            var found = new ArrayList<Integer>();
            try (var rows = session.createStatement().executeQuery("select id from kept order by id")) {
                while (rows.next()) {
                    found.add(rows.getInt(1));
                }
            }
            return found;
        } finally {
            server.stop();
        }
    }

    private static Connection connect(EmbeddedServer server) throws SQLException {
        return server.connect(server.running().orElseThrow().port(), EmbeddedDatabase.NAME);
    }

    private static void run(Connection session, String statement) throws SQLException {
        session.createStatement().execute(statement);
    }

    private static Instant now(Connection session) throws SQLException {
        try (var rows = session.createStatement().executeQuery("select clock_timestamp()")) {
            rows.next();
            return rows.getObject(1, java.time.OffsetDateTime.class).toInstant();
        }
    }
}
