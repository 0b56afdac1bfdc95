package dk.tidlig.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// What becomes of a server whose program was killed, and of a program whose server was.
class LeftServerTest {
    private static final int SLOWEST_RETURN_MILLIS = 30_000;

    @TempDir
    Path folder;

    @AfterEach
    void leaveNothingRunning() {
        TestServer.server(new DataDirectory(folder), true).stop();
    }

    @Test
    void comesBackWhenEveryProcessOfTheServerIsKilled() throws Exception {
        try (var writer = WriterProcess.on(folder).awaitReady()) {
            writer.awaitWrites(100);

            Postmaster.processesOn(cluster()).forEach(ProcessHandle::destroyForcibly);

            assertThat(writer.awaitWrites(100)).isLessThan(SLOWEST_RETURN_MILLIS);
            assertThat(lost(writer.acknowledged())).isEmpty();
        }
    }

    @Test
    void adoptsTheServerThatAKilledProgramLeft() throws Exception {
        var killed = WriterProcess.on(folder).awaitReady();
        var server = Postmaster.of(cluster()).orElseThrow();
        killed.kill();
        assertThat(server.isAliveOn(cluster())).isTrue();

        try (var _ = WriterProcess.on(folder).awaitReady()) {
            assertThat(Postmaster.of(cluster()).orElseThrow().pid()).isEqualTo(server.pid());
        }
        assertThat(server.isAliveOn(cluster())).isFalse();
    }

    @Test
    void replacesALeftServerThatDoesNotAnswer() throws Exception {
        WriterProcess.on(folder).awaitReady().kill();
        var server = Postmaster.of(cluster()).orElseThrow();
        new ProcessBuilder("kill", "-STOP", Long.toString(server.pid())).start().waitFor();

        try (var writer = WriterProcess.on(folder).awaitReady()) {
            writer.awaitWrites(10);
            assertThat(Postmaster.of(cluster()).orElseThrow().pid()).isNotEqualTo(server.pid());
        }
    }

    private Set<Long> lost(Set<Long> answered) throws Exception {
        var lost = new HashSet<>(answered);
        lost.removeAll(stored());
        return lost;
    }

    private Set<Long> stored() throws Exception {
        var data = new DataDirectory(folder);
        var port = Postmaster.of(cluster()).orElseThrow().port();
        try (var connection = TestServer.server(data, true).connect(port, EmbeddedDatabase.NAME)) {
            var source = new SingleConnectionDataSource(connection, true);
            return new HashSet<>(JdbcClient.create(source)
                    .sql("select id from crash.write")
                    .query(Long.class)
                    .list());
        }
    }

    private Path cluster() {
        return folder.resolve("postgres");
    }
}
