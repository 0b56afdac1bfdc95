package dk.tidlig.drill;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// One reader, given broken input by a process of its own. Whatever it throws beside its own refusals is told, and so
/// is what takes longer than ten seconds or more memory than there is.
final class FuzzRun {
    private static final String MEMORY = "-Xmx1g";
    private static final int PATIENCE_SECONDS = 10;
    private static final int MOST_FINDINGS = 50;
    private static final Pattern RUNS = Pattern.compile("stat::number_of_executed_units: (\\d+)");
    private static final Pattern FRAME = Pattern.compile("\\s+at (\\S+\\(\\S+\\))");

    private final String fuzzer;
    private final Ground ground;
    private final Fuzz.Target target;

    FuzzRun(String fuzzer, Ground ground, Fuzz.Target target) {
        this.fuzzer = fuzzer;
        this.ground = ground;
        this.target = target;
    }

    Found run() throws IOException, InterruptedException {
        var place = ground.folder(target.name());
        var seeds = seeds(place);
        var log = place.resolve("log.txt");
        var process = new ProcessBuilder(command(place, seeds))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        process.waitFor();
        var lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8).lines().toList();
        return judge(lines, log);
    }

    private List<String> command(Path place, Path seeds) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                MEMORY,
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                fuzzer + ":" + System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=dk.tidlig." + target.name(),
                "--instrumentation_includes=dk.tidlig.**",
                "--keep_going=" + MOST_FINDINGS,
                "--reproducer_path=" + place,
                "-artifact_prefix=" + place + "/",
                "-seed=" + (1 + ground.seed() % Integer.MAX_VALUE),
                "-max_total_time=" + ground.times(15, 300),
                "-timeout=" + PATIENCE_SECONDS,
                "-rss_limit_mb=0",
                "-print_final_stats=1",
                place.toString(),
                seeds.toString());
    }

    private Path seeds(Path place) throws IOException {
        var seeds = Files.createDirectories(place.resolveSibling(place.getFileName() + "-seeds"));
        Files.createDirectories(place);
        for (var seed : target.seeds()) {
            try (Stream<Path> files = Files.walk(seed)) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    Files.copy(file, seeds.resolve(file.toString().replace('/', '-')));
                }
            }
        }
        return seeds;
    }

    private Found judge(List<String> lines, Path log) {
        var runs = lines.stream()
                .flatMap(line -> RUNS.matcher(line).results())
                .mapToLong(found -> Long.parseLong(found.group(1)))
                .max()
                .orElse(0);
        var findings = findings(lines);
        if (runs == 0 && findings.isEmpty()) {
            findings.add("nothing ran, see " + log);
        }
        var name = target.name().substring(target.name().lastIndexOf('.') + 1);
        return new Found(
                "%s: %,d runs, %d findings".formatted(name, runs, findings.size()),
                0,
                findings.stream().map(it -> name + ": " + it).toList());
    }

    /// Each once: by what was thrown and where in this program it came through.
    private static Set<String> findings(List<String> lines) {
        var findings = new TreeSet<String>();
        for (var at = 0; at < lines.size(); at++) {
            var line = lines.get(at);
            if (line.startsWith("== Java Exception: ") || line.startsWith("== Java Assertion")) {
                var thrown = line.substring("== Java Exception: ".length()).split("[: ]", 2)[0];
                findings.add(thrown + where(lines.subList(at + 1, Math.min(lines.size(), at + 2000))));
            } else if (line.contains("ERROR: libFuzzer:")) {
                findings.add(line.substring(line.indexOf("libFuzzer:")));
            }
        }
        return findings;
    }

    private static String where(List<String> below) {
        return below.stream()
                .takeWhile(line -> !line.startsWith("=="))
                .flatMap(line -> FRAME.matcher(line).results())
                .map(found -> found.group(1))
                .filter(frame -> frame.startsWith("dk.tidlig."))
                .findFirst()
                .map(frame -> " through " + frame)
                .orElse("");
    }
}
