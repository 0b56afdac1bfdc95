package dk.tidlig.database;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.operator.Output;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;
import picocli.CommandLine;

class BackupTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-03T08:15:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private DataDirectory data;
    private EmbeddedServer server;
    private EmbeddedDatabase running;
    private Path archive;

    @BeforeEach
    void fillADatabase() throws Exception {
        data = new DataDirectory(folder.resolve("data")).prepare();
        server = TestServer.server(data, true);
        archive = folder.resolve("archive.zip");
        running = EmbeddedDatabase.forApplication(data, server, new Keys(data));
        running.open();
        Files.writeString(Files.createDirectory(data.root().resolve("audit")).resolve("heads"), "the signed head");
        try (var session = connect(server)) {
            session.createStatement().execute("create table kept (id bigint primary key, what text)");
            session.createStatement()
                    .execute("insert into kept select n, repeat('x', 500) from generate_series(1, 20000) n");
        }
    }

    @AfterEach
    void leaveNothingRunning() {
        running.close();
    }

    @Test
    void bringsBackWhatWasThereWhenItWasTaken() throws Exception {
        var written = takeBackupWhileSomebodyWrites();
        var target = new DataDirectory(folder.resolve("elsewhere"));

        assertThat(restore(target)).isZero();

        var restored = TestServer.server(target, true);
        restored.start();
        try (var session = connect(restored)) {
            assertThat(count(session, "select count(*) from kept where id <= 20000"))
                    .isEqualTo(20_000);
            assertThat(count(session, "select count(*) from kept where id > 20000"))
                    .isEqualTo(count(session, "select max(id) - 20000 from kept"))
                    .isBetween(1L, written);
        } finally {
            restored.stop();
        }
        assertThat(target.root().resolve("audit/heads")).hasContent("the signed head");
        var key = new Keys(target).file("tidlig_app");
        assertThat(key).hasSameTextualContentAs(new Keys(data).file("tidlig_app"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
    }

    private long takeBackupWhileSomebodyWrites() throws Exception {
        var written = new AtomicLong();
        var enough = new AtomicBoolean();
        var writer = Thread.ofPlatform().start(() -> {
            try (var session = connect(server);
                    var insert = session.prepareStatement("insert into kept values (?, repeat('y', 500))")) {
                while (!enough.get()) {
                    insert.setLong(1, 20_001 + written.get());
                    insert.executeUpdate();
                    written.incrementAndGet();
                }
            } catch (java.sql.SQLException e) {
                throw new IllegalStateException(e);
            }
        });
        while (written.get() < 50) {
            Thread.onSpinWait();
        }
        takeBackup();
        enough.set(true);
        writer.join();
        return written.get();
    }

    @Test
    void refusesADamagedArchiveAndTouchesNothing() throws Exception {
        takeBackup();
        damage();
        var target = new DataDirectory(folder.resolve("elsewhere"));

        assertThat(restore(target)).isOne();

        assertThat(target.cluster()).doesNotExist();
        assertThat(target.root().resolve("keys")).doesNotExist();
    }

    @Test
    void refusesAFolderThatHoldsDataUnlessForcedAndThenMovesThemAside() throws Exception {
        takeBackup();
        var target = new DataDirectory(folder.resolve("elsewhere")).prepare();
        Files.writeString(Files.createDirectory(target.root().resolve("audit")).resolve("heads"), "older");

        assertThat(restore(target)).isOne();
        assertThat(target.root().resolve("audit/heads")).hasContent("older");

        assertThat(restore(target, "--force")).isZero();
        assertThat(target.root().resolve("audit/heads")).hasContent("the signed head");
        assertThat(target.root().resolve("aside-20260303T081500Z/audit/heads")).hasContent("older");
    }

    @Test
    void refusesToRestoreUnderARunningProgram() throws Exception {
        takeBackup();

        assertThat(restore(data, "--force")).isOne();
        assertThat(server.running()).isPresent();
    }

    @Test
    void saysThatAnArchiveIsWholeWithoutTouchingAnything() throws Exception {
        takeBackup();

        assertThat(restore(data, "--verify-only")).isZero();
        damage();
        assertThat(restore(data, "--verify-only")).isOne();
    }

    private void takeBackup() throws Exception {
        try (var progress = new Output().progress("Copying", 0)) {
            new Backup(data, server).write(archive, CLOCK.instant(), progress);
        }
    }

    /// One bit in the middle of the largest file's content: between two files there are bytes that nobody reads.
    private void damage() throws Exception {
        var at = middleOfTheLargest();
        try (var file = new RandomAccessFile(archive.toFile(), "rw")) {
            file.seek(at);
            var before = file.read();
            file.seek(at);
            file.write(before ^ 1);
        }
    }

    private long middleOfTheLargest() throws Exception {
        try (var zip = new ZipFile(archive.toFile())) {
            var largest = zip.stream()
                    .max(Comparator.comparingLong(ZipEntry::getCompressedSize))
                    .orElseThrow();
            var text = Files.readString(archive, StandardCharsets.ISO_8859_1);
            var name = text.indexOf(largest.getName());
            assertThat(name).isPositive();
            return name + largest.getName().length() + largest.getCompressedSize() / 2;
        }
    }

    private int restore(DataDirectory target, String... options) {
        var command = new RestoreCommand(
                new MockEnvironment(),
                target,
                TestServer.server(target, true),
                new BackupCommand.Reporting(new Output(), CLOCK));
        var arguments = new java.util.ArrayList<>(java.util.List.of(options));
        arguments.add(archive.toString());
        return new CommandLine(command).execute(arguments.toArray(String[]::new));
    }

    private static Connection connect(EmbeddedServer server) throws java.sql.SQLException {
        return server.connect(server.running().orElseThrow().port(), EmbeddedDatabase.NAME);
    }

    private static long count(Connection session, String query) throws java.sql.SQLException {
        try (var rows = session.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
