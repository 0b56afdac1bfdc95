package dk.tidlig.detection.screening;

import dk.tidlig.shell.cells.Suppression;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Counts families by unit and standing. Units with fewer families than the minimum stand together, so that every
/// line's sum may be shown.
final class CoverageCount {
    static final List<List<Standing>> COLUMNS = List.of(
            List.of(Standing.IN_TIME),
            List.of(Standing.LATE),
            List.of(Standing.NOT_DONE),
            List.of(Standing.OVERDUE),
            List.of(Standing.DUE),
            List.of(Standing.CLOSED, Standing.TOO_OLD));

    private final int minimum;
    private final Map<String, Map<Standing, Long>> units = new HashMap<>();
    private final Map<String, Long> reasons = new HashMap<>();

    CoverageCount(int minimum) {
        this.minimum = minimum;
    }

    /// A unit's counts, or those of several together.
    record Unit(@Nullable String name, List<Long> cells) {
        long due() {
            return cells.stream().mapToLong(Long::longValue).sum();
        }

        Unit with(Unit other, @Nullable String called) {
            return new Unit(
                    called,
                    IntStream.range(0, cells.size())
                            .mapToObj(i -> cells.get(i) + other.cells.get(i))
                            .toList());
        }
    }

    /// One family; those that were due none are not counted.
    void add(String unit, Standing standing, @Nullable String reason) {
        if (standing.counted()) {
            units.computeIfAbsent(unit, none -> new EnumMap<>(Standing.class)).merge(standing, 1L, Long::sum);
            if (standing == Standing.NOT_DONE && reason != null) {
                reasons.merge(reason, 1L, Long::sum);
            }
        }
    }

    /// Large enough to be shown each, by name; those put together come last, without a name. Nothing when all of them
    /// are too few.
    List<Unit> units() {
        var bySize = units.entrySet().stream()
                .map(it -> new Unit(it.getKey(), cells(it.getValue())))
                .sorted(Comparator.comparing(Unit::due).thenComparing(it -> String.valueOf(it.name())))
                .toList();
        Unit together = null;
        var large = new ArrayList<Unit>();
        for (var unit : bySize) {
            if (unit.due() < minimum || (together != null && together.due() < minimum)) {
                together = together == null ? new Unit(null, unit.cells()) : together.with(unit, null);
            } else {
                large.add(unit);
            }
        }
        large.sort(Comparator.comparing(it -> String.valueOf(it.name())));
        if (together != null && together.due() >= minimum) {
            large.add(together);
        }
        return large;
    }

    private static List<Long> cells(Map<Standing, Long> counts) {
        return COLUMNS.stream()
                .map(column -> column.stream()
                        .mapToLong(it -> counts.getOrDefault(it, 0L))
                        .sum())
                .toList();
    }

    Suppression small() {
        return new Suppression(minimum);
    }

    long because(String reason) {
        return reasons.getOrDefault(reason, 0L);
    }

    boolean nobody() {
        return units.isEmpty();
    }
}
