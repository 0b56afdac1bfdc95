package dk.tidlig.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.stream.Stream;

/// One real PostgreSQL for all tests of a JVM, below `target/`, gone when the JVM ends. It trades safety for speed;
/// whatever tests crashes starts its own.
public final class TestServer {
    /// Unpacked once per checkout, for every server that tests start.
    public static final Path PROGRAMS = Path.of("target", "postgres-programs").toAbsolutePath();

    private static final Path FOLDERS = Path.of("target", "test-data").toAbsolutePath();
    private static final TestServer ONLY = new TestServer();

    private final Path folder =
            FOLDERS.resolve(Long.toString(ProcessHandle.current().pid()));
    private final String url;

    private TestServer() {
        sweep();
        var data = new DataDirectory(folder).prepare();
        var keys = new Keys(data);
        var server = server(data, false);
        Runtime.getRuntime().addShutdownHook(new Thread(server::stop));
        var port = server.start().port();
        try (var connection = server.connect(port, EmbeddedServer.SUPERUSER)) {
            connection.createStatement().execute("create database tidlig");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        var login = keys.login(EmbeddedServer.SUPERUSER);
        url = "jdbc:postgresql://127.0.0.1:%d/tidlig?user=%s&password=%s"
                .formatted(port, login.user(), login.password());
    }

    /// The address as `TIDLIG_DATABASE_URL` takes it; its log-in makes the roles.
    public static String url() {
        return ONLY.url;
    }

    /// A data directory for what does not lie in the database.
    public static Path folder() {
        return ONLY.folder;
    }

    static EmbeddedServer server(DataDirectory data, boolean durable) {
        return new EmbeddedServer(data, new Keys(data), PROGRAMS, new EmbeddedServer.Settings(0, durable));
    }

    /// What test JVMs that were killed have left: their servers still run. Of two that begin at once, one sweeps.
    private static void sweep() {
        try {
            Files.createDirectories(FOLDERS);
            try (var _ = FolderLock.await(FOLDERS.resolveSibling("test-data.lock"), Duration.ofMinutes(1));
                    Stream<Path> folders = Files.list(FOLDERS)) {
                folders.filter(folder -> !isAlive(folder)).forEach(TestServer::remove);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isAlive(Path folder) {
        var name = folder.getFileName().toString();
        return name.matches("\\d+")
                && ProcessHandle.of(Long.parseLong(name))
                        .filter(ProcessHandle::isAlive)
                        .isPresent();
    }

    private static void remove(Path folder) {
        try {
            Postmaster.processesOn(folder.resolve("postgres")).forEach(ProcessHandle::destroyForcibly);
            FileTree.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
