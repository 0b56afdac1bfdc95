package dk.tidlig.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a start says when it cannot be: one line, exit code 3, no stack trace.
class StartTest {
    @TempDir
    Path folder;

    @Test
    void refusesASecondStartOnTheSameFolder() throws Exception {
        try (var first = WriterProcess.on(folder).awaitReady()) {
            var second = WriterProcess.on(folder);

            assertThat(second.awaitExit()).isEqualTo(3);
            assertThat(second.errors())
                    .isEqualTo(
                            "Tidlig is already running on %s: stop it first, or choose another folder with --data DIR."
                                    .formatted(folder));
            first.awaitWrites(10);
        }
    }

    @Test
    void saysThatTheFolderIsNotWritable() throws Exception {
        var writer = WriterProcess.start(inMount("ro,size=1m"), folder.resolve("mount"));

        assertThat(writer.awaitExit()).isEqualTo(3);
        assertThat(writer.errors())
                .matches("The folder \\S+ is not writable: .*")
                .doesNotContain("\n");
    }

    @Test
    void saysThatTheDiskIsFull() throws Exception {
        var writer = WriterProcess.start(inMount("size=4m"), folder.resolve("mount"));

        assertThat(writer.awaitExit()).isEqualTo(3);
        assertThat(writer.errors())
                .matches("The disk that holds \\S+ is full: .*")
                .doesNotContain("\n");
    }

    @Test
    void saysThatTheDiskFillsWhileTheDatabaseIsMade() throws Exception {
        var mount = folder.resolve("mount");
        var writer = WriterProcess.start(
                inMount("size=64m"), mount, "--tidlig.postgres.programs=" + mount.resolve("programs"));

        assertThat(writer.awaitExit()).isEqualTo(3);
        assertThat(writer.errors())
                .matches("The disk that holds \\S+ is full: .*")
                .doesNotContain("\n");
    }

    @Test
    void saysThatTheFolderIsAFile() throws Exception {
        var file = Files.createFile(folder.resolve("file"));
        var writer = WriterProcess.on(file);

        assertThat(writer.awaitExit()).isEqualTo(3);
        assertThat(writer.errors()).isEqualTo("%s is not a folder: choose another with --data DIR.".formatted(file));
    }

    @Test
    void saysThatAnotherDatabaseDoesNotAnswer() throws Exception {
        var writer = WriterProcess.on(
                folder,
                "--spring.datasource.url=postgres://owner:secret@127.0.0.1:%d/tidlig".formatted(FreePort.find()));

        assertThat(writer.awaitExit()).isEqualTo(3);
        assertThat(writer.errors())
                .startsWith("The database at jdbc:postgresql://127.0.0.1:")
                .contains("does not answer")
                .doesNotContain("secret", "\n");
    }

    @Test
    void saysThatTheDatabasesPortIsTaken() throws Exception {
        try (var taken = new java.net.ServerSocket(0, 1, java.net.InetAddress.ofLiteral("127.0.0.1"))) {
            var writer = WriterProcess.on(folder, "--tidlig.postgres.port=" + taken.getLocalPort());

            assertThat(writer.awaitExit()).isEqualTo(3);
            assertThat(writer.errors())
                    .startsWith("Port %d, which the database wants, is taken".formatted(taken.getLocalPort()))
                    .doesNotContain("\n");
        }
    }

    /// A small file system of its own at `folder/mount`, seen by the writer alone.
    private List<String> inMount(String options) throws Exception {
        Files.createDirectory(folder.resolve("mount"));
        var root = "root".equals(System.getProperty("user.name"));
        var script = "mount -t tmpfs -o %s none %s && exec \"$@\"".formatted(options, folder.resolve("mount"));
        return List.of("unshare", root ? "-m" : "-rm", "sh", "-c", script, "sh");
    }
}
