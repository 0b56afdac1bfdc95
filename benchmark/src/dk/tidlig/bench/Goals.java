package dk.tidlig.bench;

import dk.tidlig.bench.Result.Goal;
import dk.tidlig.bench.Result.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the project promises of its speed, held against what was found.
final class Goals {
    static final Set<String> WRITES = Set.of("send an enquiry", "hold a session");
    private static final Set<String> FIGURES = Set.of("a year's figures", "figures counted anew");
    /// What of the product's work is held against what of the peer's, and how many times as quick it must be.
    private static final Map<String, Double> AGAINST_PEER =
            Map.of("send an enquiry", 2.0, "my newest 20", 2.0, "open a child with 200 entries", 1.0);
    private static final double WRITE_OF_FLOOR = 0.5;
    private static final double READ_OF_FLOOR = 0.33;
    private static final double PACED_P95 = 300;
    private static final double PACED_P99 = 800;
    private static final double BEFORE_SHEDDING = 200;
    private static final double GROWN = 1.3;
    private static final double GROWN_FIGURES = 2;

    private final List<Line> lines;

    Goals(List<Line> lines) {
        this.lines = lines;
    }

    List<Goal> judge() {
        var goals = new ArrayList<Goal>();
        for (var line : lines) {
            if (line.side().equals("tidlig")) {
                other(line, "peer").ifPresent(peer -> against(line, peer, goals));
                other(line, "floor").ifPresent(floor -> above(line, floor, goals));
                paced(line, goals);
                if (line.growth() == 1) {
                    grown(line).ifPresent(later -> growing(line, later, goals));
                }
            }
        }
        return goals;
    }

    private static void paced(Line line, List<Goal> goals) {
        if (line.work().equals(Rush.AT_PACE)) {
            atMost(told(line) + ": p95 in ms", PACED_P95, line.p95(), goals);
            atMost(told(line) + ": p99 in ms", PACED_P99, line.p99(), goals);
        } else if (line.work().equals(Rush.AT_MOST)) {
            atLeast(told(line) + ": a second", BEFORE_SHEDDING, line.rate(), goals);
        }
    }

    private static void against(Line line, Line peer, List<Goal> goals) {
        var wanted = AGAINST_PEER.get(line.work());
        if (wanted != null) {
            atLeast(told(line) + ": rate to the peer's", wanted, line.rate() / peer.rate(), goals);
        }
    }

    private static void above(Line line, Line floor, List<Goal> goals) {
        double wanted = WRITES.contains(line.work()) ? WRITE_OF_FLOOR : READ_OF_FLOOR;
        atLeast(told(line) + ": rate to the floor's", wanted, line.rate() / floor.rate(), goals);
    }

    private static void growing(Line line, Line later, List<Goal> goals) {
        double wanted = FIGURES.contains(line.work()) ? GROWN_FIGURES : GROWN;
        double got = later.p95() / line.p95();
        atMost(told(line) + ": p95 at " + later.growth() + " times the data to that at 1", wanted, got, goals);
    }

    private static void atMost(String what, double wanted, double got, List<Goal> goals) {
        goals.add(new Goal(what, wanted, got, got <= wanted));
    }

    private static void atLeast(String what, double wanted, double got, List<Goal> goals) {
        goals.add(new Goal(what, wanted, got, got >= wanted));
    }

    private static String told(Line line) {
        return "%s, %d at once%s"
                .formatted(line.work(), line.users(), line.growth() == 1 ? "" : ", data x " + line.growth());
    }

    private Optional<Line> other(Line line, String side) {
        return lines.stream()
                .filter(it -> it.side().equals(side)
                        && it.work().equals(line.work())
                        && it.users() == line.users()
                        && it.growth() == line.growth()
                        && it.rate() > 0)
                .findFirst();
    }

    private Optional<Line> grown(Line line) {
        return lines.stream()
                .filter(it -> it.side().equals("tidlig")
                        && it.work().equals(line.work())
                        && it.users() == line.users()
                        && it.growth() > 1
                        && it.done() > 0)
                .reduce((one, more) -> more.growth() > one.growth() ? more : one);
    }
}
