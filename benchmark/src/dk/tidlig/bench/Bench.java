package dk.tidlig.bench;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// Measures the product beside a peer and the floor, on one machine and one PostgreSQL; see `./bench --help`.
public final class Bench {
    private Bench() {}

    static void main(String... arguments) throws Exception {
        var wish = Wish.of(arguments);
        try (var run = Run.open(wish, System.out)) {
            run.measure();
            var lines = run.lines();
            var result = new Result(
                    Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
                    dk.tidlig.bench.load.Machine.told(),
                    "./bench " + String.join(" ", arguments).replaceFirst("--program \\S+ ?", ""),
                    String.valueOf(System.getProperty("bench.revision")),
                    wish.size().name(),
                    lines,
                    new Goals(lines).judge());
            new Measurements(wish.results(), System.out).keep(result);
        }
    }
}
