package dk.tidlig.database;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.support.Program;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole program, really killed while people work in its pages: professionals with a log-in who note contacts, and
/// parents who enquire. `-Dtidlig.crash.rounds=20` is the long form.
class CrashTest {
    private static final int ROUNDS = Integer.getInteger("tidlig.crash.rounds", 5);
    private static final int HELPERS = 6;
    private static final int ENQUIRERS = 2;
    private static final int SLOWEST_RETURN_MILLIS = 60_000;

    private enum Kill {
        PROGRAM,
        DATABASE,
        BOTH
    }

    @TempDir
    Path folder;

    private final Random random = new Random(7);
    private final int port = FreePort.find();
    private final List<String> failures = new ArrayList<>();
    private Program program;

    @AfterEach
    void leaveNothingRunning() throws InterruptedException {
        if (program != null) {
            program.kill();
        }
        TestServer.server(new DataDirectory(folder), true).stop();
    }

    @Test
    void losesNoAnsweredFormAndDoesNoneTwiceWhoeverIsKilled() throws Exception {
        program = start();
        var before = stored();
        var crowd = crowd();
        for (var round = 0; round < ROUNDS; round++) {
            kill(Kill.values()[round % Kill.values().length], crowd);
        }
        crowd.goHome();
        noteFailures();

        var after = stored();
        after.keySet().removeAll(before.keySet());
        tell(crowd, after);
        assertThat(after.keySet()).isEqualTo(crowd.answered().keySet());
        assertThat(crowd.otherAnswers().keySet())
                .as("no answer, or one that asks to try again; failures: %s", failures)
                .isSubsetOf(0, 503);
        assertThat(after.values()).allSatisfy(rows -> assertThat(rows).hasSize(1));
        program.close();
    }

    /// Told at once, in case that the rounds come to no end.
    private void noteFailures() throws IOException {
        var said = program.failures();
        said.forEach(System.out::println);
        failures.addAll(said);
    }

    private Program start() throws Exception {
        return Program.start(
                        Map.of(),
                        List.of(
                                "--tidlig.data=" + folder,
                                "--server.port=" + port,
                                "--tidlig.public.answers=1000000",
                                "--tidlig.public.looks=1000000",
                                "--tidlig.public.guesses=1000000"))
                .awaitReady();
    }

    private Crowd crowd() {
        var workers = new ArrayList<Worker>();
        for (var child = 0; child < HELPERS; child++) {
            workers.add(HelperAtWork.on(port, child));
        }
        for (var parent = 0; parent < ENQUIRERS; parent++) {
            workers.add(new EnquirerAtWork(port));
        }
        return Crowd.of(workers);
    }

    private void kill(Kill whom, Crowd crowd) throws Exception {
        crowd.awaitAnswered(10 + random.nextInt(40));
        Thread.sleep(random.nextInt(200));
        if (whom != Kill.PROGRAM) {
            var server = Postmaster.of(folder.resolve("postgres")).orElseThrow();
            ProcessHandle.of(server.pid()).orElseThrow().destroyForcibly();
        }
        if (whom != Kill.DATABASE) {
            program.kill();
            noteFailures();
            program = start();
        }
        var outage = crowd.awaitAnswered(10);
        assertThat(outage)
                .as("milliseconds until forms are answered again after a kill of " + whom)
                .isLessThan(SLOWEST_RETURN_MILLIS);
    }

    /// The contacts and enquiries that lie in the database: what each is found by, and when its rows were made.
    private Map<String, List<Instant>> stored() throws Exception {
        var data = new DataDirectory(folder);
        var server = Postmaster.of(data.cluster()).orElseThrow().port();
        try (var connection = TestServer.server(data, true).connect(server, EmbeddedDatabase.NAME)) {
            return Marks.in(connection);
        }
    }

    private void tell(Crowd crowd, Map<String, List<Instant>> stored) {
        var again = new HashMap<String, Instant>();
        crowd.answered().forEach((mark, moment) -> moment.ifPresent(it -> again.put(mark, it)));
        var doneBefore = again.entrySet().stream()
                .filter(one -> stored.getOrDefault(one.getKey(), List.of()).stream()
                        .anyMatch(made -> made.isBefore(one.getValue())))
                .count();
        System.out.printf(
                "%d rounds of kill -9: %d forms answered, %d of them sent again (%d had been done unanswered); other answers %s%n",
                ROUNDS, crowd.answered().size(), again.size(), doneBefore, crowd.otherAnswers());
    }
}
