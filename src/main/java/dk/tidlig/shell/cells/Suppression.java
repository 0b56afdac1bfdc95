package dk.tidlig.shell.cells;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// Hides small cells. The one place where that is decided.
///
/// A count from 1 to under the minimum is hidden. Counts that add up to a shown total are hidden in twos, so that the
/// first cannot be worked out from the rest: the next smallest goes with it.
public final class Suppression {
    private final int minimum;

    /// @param minimum the municipality's minimum cell; 0 hides nothing (the operator's own machine alone)
    public Suppression(int minimum) {
        this.minimum = minimum;
    }

    public int minimum() {
        return minimum;
    }

    public boolean tooFew(long count) {
        return count > 0 && count < minimum;
    }

    public Hidden byCount(long count) {
        return tooFew(count) ? Hidden.TOO_FEW : Hidden.NO;
    }

    /// What to hide of counts that together make a total that is shown.
    public List<Hidden> partition(List<Long> counts) {
        var hidden = new ArrayList<>(counts.stream().map(this::byCount).toList());
        if (hidden.stream().filter(Hidden.TOO_FEW::equals).count() == 1) {
            IntStream.range(0, counts.size())
                    .filter(i -> hidden.get(i) == Hidden.NO && counts.get(i) > 0)
                    .boxed()
                    .min(Comparator.comparing(counts::get))
                    .ifPresent(i -> hidden.set(i, Hidden.PROTECTS_ANOTHER));
        }
        return List.copyOf(hidden);
    }

    /// What to hide of a share: of few, even a share of nothing would tell about each of them.
    public Hidden shareOf(Hidden part, long whole) {
        return part == Hidden.NO ? byCount(whole) : part;
    }

    /// What to hide of a figure on a part, when the same figure on the whole is shown: a small rest would be laid open.
    public Hidden partOf(long part, long whole) {
        if (tooFew(part)) {
            return Hidden.TOO_FEW;
        }
        return tooFew(whole - part) ? Hidden.PROTECTS_ANOTHER : Hidden.NO;
    }

    /// What to hide of a table whose lines and columns are shown with their sums: where one cell of a line or of a
    /// column
    /// is hidden, a second is, until none can be worked out from the rest.
    ///
    /// @param counts a line each; as many columns in each
    public List<List<Hidden>> table(List<List<Long>> counts) {
        var hidden = new ArrayList<List<Hidden>>();
        counts.forEach(line ->
                hidden.add(new ArrayList<>(line.stream().map(this::byCount).toList())));
        int columns = counts.isEmpty() ? 0 : counts.getFirst().size();
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int line = 0; line < counts.size(); line++) {
                int fixed = line;
                changed |= second(counts, hidden, cells(columns, column -> new int[] {fixed, column}));
            }
            for (int column = 0; column < columns; column++) {
                int fixed = column;
                changed |= second(counts, hidden, cells(counts.size(), line -> new int[] {line, fixed}));
            }
        }
        return hidden.stream().map(List::copyOf).toList();
    }

    private static List<int[]> cells(int many, IntFunction<int[]> cell) {
        return IntStream.range(0, many).mapToObj(cell).toList();
    }

    /// Hides a second cell of these where only one is hidden: the smallest that counts somebody, or else any.
    private static boolean second(List<List<Long>> counts, List<List<Hidden>> hidden, List<int[]> cells) {
        var open = cells.stream()
                .filter(at -> hidden.get(at[0]).get(at[1]) == Hidden.NO)
                .toList();
        if (cells.size() - open.size() != 1 || open.isEmpty()) {
            return false;
        }
        var other = open.stream()
                .min(Comparator.comparing((int[] at) -> counts.get(at[0]).get(at[1]) == 0)
                        .thenComparing(at -> counts.get(at[0]).get(at[1])))
                .orElseThrow();
        hidden.get(other[0]).set(other[1], Hidden.PROTECTS_ANOTHER);
        return true;
    }
}
