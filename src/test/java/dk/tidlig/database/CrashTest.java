package dk.tidlig.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Real processes, really killed, under load. `-Dtidlig.crash.rounds=20` is the long form.
class CrashTest {
    private static final int ROUNDS = Integer.getInteger("tidlig.crash.rounds", 5);
    private static final int SLOWEST_RETURN_MILLIS = 30_000;

    @TempDir
    Path folder;

    private final Random random = new Random(7);

    @AfterEach
    void leaveNothingRunning() {
        TestServer.server(new DataDirectory(folder), true).stop();
    }

    @Test
    void losesNoAnsweredWriteWhoeverIsKilled() throws Exception {
        Set<Long> answered = new HashSet<>();
        for (var round = 0; round < ROUNDS; round++) {
            answered.addAll(killServerThenProgram(round % 2 == 1));
        }
        try (var writer = WriterProcess.on(folder).awaitReady()) {
            writer.awaitWrites(10);
            answered.addAll(writer.acknowledged());
            assertThat(lost(answered)).isEmpty();
        }
        System.out.printf("%d rounds of kill -9, %d answered writes, none lost%n", ROUNDS, answered.size());
    }

    private Set<Long> killServerThenProgram(boolean bothAtOnce) throws Exception {
        var writer = WriterProcess.on(folder).awaitReady();
        writer.awaitWrites(100 + random.nextInt(400));

        killServer();
        var outage = writer.awaitWrites(50);
        assertThat(outage).as("milliseconds until writes are answered again").isLessThan(SLOWEST_RETURN_MILLIS);

        writer.awaitWrites(random.nextInt(400));
        if (bothAtOnce) {
            killServer();
        }
        writer.kill();
        return writer.acknowledged();
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

    private void killServer() {
        var server = Postmaster.of(cluster()).orElseThrow();
        ProcessHandle.of(server.pid()).orElseThrow().destroyForcibly();
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
            var source = new org.springframework.jdbc.datasource.SingleConnectionDataSource(connection, true);
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
