package dk.tidlig.support;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The whole program in a process of its own, as `./run` starts it, that a test may kill.
public final class Program implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 180;

    private static final Pattern FAILURE = Pattern.compile("Failure [0-9a-f]{8} at|^  because of|^    at ");

    private final Process process;
    private final Path errors;
    private final Queue<String> said = new ConcurrentLinkedQueue<>();
    private final CountDownLatch ready = new CountDownLatch(1);

    private Program(Process process, Path errors) {
        this.process = process;
        this.errors = errors;
        Thread.ofPlatform().daemon().start(this::listen);
    }

    /// @param settings as `--name=value`
    public static Program start(Map<String, String> environment, List<String> settings) throws IOException {
        return run(environment, TidligCommand.with(settings));
    }

    /// @param command whole, of whatever says "Tidlig is ready" in the end
    public static Program run(Map<String, String> environment, List<String> command) throws IOException {
        var errors = Files.createTempFile("program", ".err");
        var builder = new ProcessBuilder(command).redirectError(errors.toFile());
        builder.environment().putAll(environment);
        return new Program(builder.start(), errors);
    }

    private void listen() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                said.add(line);
                if (line.startsWith("Tidlig is ready")) {
                    ready.countDown();
                }
            }
        } catch (IOException _) {
            // killed in the middle of a line
        }
    }

    public Program awaitReady() throws IOException, InterruptedException {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!ready.await(100, TimeUnit.MILLISECONDS)) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new AssertionError("the program did not start: " + said + errors());
            }
        }
        return this;
    }

    public long pid() {
        return process.pid();
    }

    /// `kill -9`.
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    public String errors() throws IOException {
        return Files.readString(errors).strip();
    }

    /// What it logged as failures of its own, each with where it came from.
    public List<String> failures() throws IOException {
        return Stream.concat(said.stream(), Files.readAllLines(errors).stream())
                .filter(line -> FAILURE.matcher(line).find())
                .toList();
    }

    /// An orderly end.
    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            kill();
            throw new AssertionError("the program did not end");
        }
    }
}
