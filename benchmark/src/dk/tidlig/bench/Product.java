package dk.tidlig.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/// A program under measure, in a process of its own.
final class Product implements AutoCloseable {
    private final Process process;
    private final int port;

    private Product(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /// The packaged program, with its own PostgreSQL on the data directory.
    static Product tidlig(Path jar, Path data, String profile) throws IOException {
        var log = Files.createDirectories(data.resolve("log")).resolve("tidlig.log");
        return start(
                List.of(
                        "-Xmx1g",
                        profile.isEmpty()
                                ? "-XX:+ExitOnOutOfMemoryError"
                                : "-XX:StartFlightRecording=settings=profile,dumponexit=true,filename=" + profile,
                        "-jar",
                        jar.toString(),
                        "--tidlig.data=" + data,
                        "--tidlig.demo=true",
                        "--server.port=0",
                        "--tidlig.log-in.per-account=1000",
                        "--tidlig.log-in.per-address=1000"),
                Pattern.compile("Tidlig is ready at http://localhost:(\\d+)"),
                log);
    }

    static Product start(List<String> arguments, Pattern ready, Path log) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-Djava.awt.headless=true"));
        command.addAll(arguments);
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new Product(process, port(process, ready, log));
    }

    private static int port(Process process, Pattern ready, Path log) throws IOException {
        var found = new CompletableFuture<Integer>();
        // a thread of its own: reading from a process holds one, and those who make the load need the others
        Thread.ofPlatform().daemon().start(() -> follow(process, ready, log, found));
        try {
            return found.get(Duration.ofMinutes(3).toSeconds(), TimeUnit.SECONDS);
        } catch (Exception notReady) {
            process.destroy();
            throw new IOException("A program did not start: see " + log, notReady);
        }
    }

    private static void follow(Process process, Pattern ready, Path log, CompletableFuture<Integer> port) {
        try (BufferedReader said = process.inputReader();
                var kept = Files.newBufferedWriter(log)) {
            for (var line = said.readLine(); line != null; line = said.readLine()) {
                kept.write(line);
                kept.newLine();
                kept.flush();
                var match = ready.matcher(line);
                if (match.find()) {
                    port.complete(Integer.parseInt(match.group(1)));
                }
            }
            port.completeExceptionally(new IOException("it ended"));
        } catch (IOException gone) {
            port.completeExceptionally(gone);
        }
    }

    String address() {
        return "http://localhost:" + port;
    }

    long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }
}
