package dk.tidlig.bench;

import dk.tidlig.bench.Result.Line;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Prints what a run found, with the last one of the same size beside it, and keeps it as JSON.
final class Measurements {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Path folder;
    private final PrintStream out;

    Measurements(Path folder, PrintStream out) {
        this.folder = folder;
        this.out = out;
    }

    Path keep(Result result) throws IOException {
        Files.createDirectories(folder);
        var before = before(result.size());
        print(result, before);
        var file = folder.resolve("%s-%s.json".formatted(result.at().replace(":", ""), result.size()));
        Files.writeString(file, JSON.writeValueAsString(result) + "\n");
        out.println("Kept in " + file);
        return file;
    }

    private Optional<Result> before(String size) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(it -> it.getFileName().toString().endsWith("-" + size + ".json"))
                    .max(Comparator.comparing(Path::getFileName))
                    .map(it -> JSON.readValue(it.toFile(), Result.class));
        }
    }

    private void print(Result result, Optional<Result> before) {
        out.println();
        out.println(result.machine() + ", " + result.at()
                + before.map(it -> ", before: " + it.at()).orElse(""));
        out.printf(
                "%-30s %-7s %5s %8s %9s %9s %9s %9s %9s %7s %6s %9s%n",
                "work",
                "side",
                "users",
                "children",
                "a second",
                "p50 ms",
                "p95 ms",
                "p99 ms",
                "cpu ms",
                "MB",
                "failed",
                "before");
        for (var line : result.lines()) {
            out.printf(
                    "%-30s %-7s %5d %8d %9.1f %9.2f %9.2f %9.2f %9.2f %7d %6d %9s%n",
                    line.work(),
                    line.side(),
                    line.users(),
                    line.children(),
                    line.rate(),
                    line.p50(),
                    line.p95(),
                    line.p99(),
                    line.cpuEach(),
                    line.memoryMb(),
                    line.failed(),
                    before.flatMap(it -> same(it, line))
                            .map(it -> "%.1f".formatted(it.rate()))
                            .orElse("-"));
        }
        out.println();
        for (var goal : result.goals()) {
            out.printf(
                    "%-8s %s: %.2f, wanted %.2f%n",
                    goal.met() ? "met" : "NOT MET", goal.what(), goal.got(), goal.wanted());
        }
    }

    private static Optional<Line> same(Result before, Line line) {
        return before.lines().stream()
                .filter(it -> it.work().equals(line.work())
                        && it.side().equals(line.side())
                        && it.users() == line.users()
                        && it.growth() == line.growth())
                .findFirst();
    }
}
