package dk.tidlig.bench;

import dk.tidlig.bench.Result.Line;
import dk.tidlig.bench.load.Pace;
import dk.tidlig.bench.load.Sample;
import dk.tidlig.bench.work.Workday;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Many people at work at a pace: first the one that is promised, then ever more until some are turned away.
final class Rush {
    static final int PROMISED = 30;
    static final String AT_PACE = "pages at " + PROMISED + " a second";
    static final String AT_MOST = "pages before any is turned away";
    private static final List<Integer> MORE = List.of(45, 60, 75, 90, 110, 130, 160, 200, 250);

    private static final double KEPT_UP = 0.95;

    private final Wish wish;
    private final PrintStream out;
    private final Product product;
    private final Database database;

    Rush(Wish wish, PrintStream out, Product product, Database database) {
        this.wish = wish;
        this.out = out;
        this.product = product;
        this.database = database;
    }

    List<Line> measure(Offices offices, int growth, long children) throws Exception {
        var workday = new Workday(product.address(), Offices.FIRST, offices.list(wish.people()));
        run(workday, PROMISED, wish.warm());
        var lines = new ArrayList<Line>();
        lines.add(line(AT_PACE, run(workday, PROMISED, 2 * wish.seconds()), growth, children));
        most(workday).ifPresent(most -> lines.add(line(AT_MOST, most, growth, children)));
        return lines;
    }

    /// The most that were served as they came, nobody turned away.
    private Optional<Sample> most(Workday workday) throws Exception {
        Optional<Sample> most = Optional.empty();
        for (int pace : MORE) {
            var sample = run(workday, pace, wish.seconds());
            if (sample.failed() > 0 || sample.rate() < KEPT_UP * pace) {
                break;
            }
            most = Optional.of(sample);
        }
        return most;
    }

    private Sample run(Workday workday, int pace, double seconds) throws Exception {
        var sample = new Pace(product.pid(), database.pid()).run(workday, workday.people(), pace, seconds);
        out.printf(
                "%3d pages a second wanted by %d people: %.1f, p95 %.1f ms, p99 %.1f ms, %d turned away%n",
                pace, workday.people(), sample.rate(), sample.percentile(95), sample.percentile(99), sample.failed());
        return sample;
    }

    private static Line line(String work, Sample sample, int growth, long children) {
        return Line.of(work, "tidlig", growth, children, sample);
    }
}
