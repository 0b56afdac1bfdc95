package dk.tidlig.support;

import dk.tidlig.Tidlig;
import dk.tidlig.database.TestServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// The operator's tool in a process of its own, as `./tidlig` runs it.
public final class Tool {
    private static final int PATIENCE_MINUTES = 5;

    private final Map<String, String> environment;

    private Tool(Map<String, String> environment) {
        this.environment = environment;
    }

    /// How it went.
    public record Ran(int exit, String said, String complained, Duration took) {}

    /// On the embedded database of a data directory.
    public static Tool on(Path data) {
        return new Tool(Map.of("TIDLIG_DATA", data.toString()));
    }

    /// On an external database.
    public static Tool on(Path data, String url) {
        return new Tool(Map.of("TIDLIG_DATA", data.toString(), "TIDLIG_DATABASE_URL", url));
    }

    public Ran run(String... arguments) throws IOException, InterruptedException {
        var said = Files.createTempFile("tool", ".out");
        var complained = Files.createTempFile("tool", ".err");
        var builder = new ProcessBuilder(command(arguments))
                .redirectOutput(said.toFile())
                .redirectError(complained.toFile());
        builder.environment().putAll(environment);
        var began = System.nanoTime();
        var process = builder.start();
        if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly().waitFor();
            throw new AssertionError("the tool did not end: " + List.of(arguments));
        }
        return new Ran(
                process.exitValue(),
                Files.readString(said, StandardCharsets.UTF_8),
                Files.readString(complained, StandardCharsets.UTF_8),
                Duration.ofNanos(System.nanoTime() - began));
    }

    private static List<String> command(String... arguments) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dtidlig.postgres.programs=" + TestServer.PROGRAMS,
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Tidlig.class.getName(),
                "operator"));
        command.addAll(List.of(arguments));
        return command;
    }
}
