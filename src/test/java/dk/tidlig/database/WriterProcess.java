package dk.tidlig.database;

import dk.tidlig.support.PackedClasses;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A [Writer] in a process that a test may kill, and what it was answered.
final class WriterProcess implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 180;

    private final Process process;
    private final Thread reader;
    private final Path errors;
    private final Set<Long> acknowledged = ConcurrentHashMap.newKeySet();
    private final CountDownLatch ready = new CountDownLatch(1);

    private WriterProcess(Process process, Path errors) {
        this.process = process;
        this.errors = errors;
        this.reader = Thread.ofPlatform().daemon().start(this::read);
    }

    static WriterProcess on(Path data, String... settings) throws IOException {
        return start(List.of(), data, settings);
    }

    /// @param before a program that changes the world and then becomes the writer
    static WriterProcess start(List<String> before, Path data, String... settings) throws IOException {
        var command = new ArrayList<>(before);
        command.addAll(PackedClasses.flags(true));
        command.addAll(
                List.of(Writer.class.getName(), "--spring.flyway.locations=classpath:crash", "--tidlig.data=" + data));
        if (Stream.of(settings).noneMatch(setting -> setting.startsWith("--tidlig.postgres.programs"))) {
            command.add("--tidlig.postgres.programs=" + TestServer.PROGRAMS);
        }
        command.addAll(List.of(settings));
        var errors = Files.createTempFile("writer", ".err");
        var process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
        return new WriterProcess(process, errors);
    }

    private void read() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.equals("ready")) {
                    ready.countDown();
                } else if (line.startsWith("ack ")) {
                    acknowledged.add(Long.parseLong(line.substring(4)));
                }
            }
        } catch (IOException _) {
            // killed in the middle of a line: that line was never said
        }
    }

    WriterProcess awaitReady() throws Exception {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!ready.await(100, TimeUnit.MILLISECONDS)) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new AssertionError("the writer did not start: " + errors());
            }
        }
        return this;
    }

    /// Until that many more writes were answered than now; gives the milliseconds it took.
    long awaitWrites(int more) throws Exception {
        var began = System.nanoTime();
        var wanted = acknowledged.size() + more;
        while (acknowledged.size() < wanted) {
            var waited = System.nanoTime() - began;
            if (!process.isAlive() || waited > TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS)) {
                throw new AssertionError("no more writes are answered: " + errors());
            }
            Thread.sleep(5);
        }
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
    }

    /// `kill -9`.
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
        reader.join();
    }

    int awaitExit() throws InterruptedException {
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            kill();
            throw new AssertionError("the writer did not end");
        }
        return process.exitValue();
    }

    String errors() throws IOException {
        return Files.readString(errors).strip();
    }

    Set<Long> acknowledged() {
        return acknowledged;
    }

    /// An orderly end, which takes the server with it.
    @Override
    public void close() throws IOException {
        try {
            process.getOutputStream().close();
            awaitExit();
            reader.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
