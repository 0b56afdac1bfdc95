package dk.tidlig.attack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A program of Debian's, run once.
///
/// @param said all that it printed
/// @param ended of itself, within its time
record Tool(String said, boolean ended, long seconds) {
    static Tool run(Path folder, int seconds, List<String> command) throws IOException, InterruptedException {
        var out = Files.createTempFile(Files.createDirectories(folder), "said", ".txt");
        var began = System.nanoTime();
        var process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(out.toFile())
                .start();
        var ended = process.waitFor(seconds, TimeUnit.SECONDS);
        if (!ended) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
        }
        var said = Files.readString(out, StandardCharsets.ISO_8859_1);
        Files.delete(out);
        return new Tool(said, ended, (System.nanoTime() - began) / 1_000_000_000L);
    }
}
