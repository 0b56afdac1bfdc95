package dk.tidlig.support;

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
        var command = new ArrayList<>(List.of("operator"));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(TidligCommand.with(command))
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
}
