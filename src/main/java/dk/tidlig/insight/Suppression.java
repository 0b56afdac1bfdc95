package dk.tidlig.insight;

import dk.tidlig.insight.Cell.Hidden;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Hides small cells. The one place where that is decided.
///
/// A count from 1 to under the minimum is hidden. Counts that add up to a shown total are hidden in twos, so that the
/// first cannot be worked out from the rest: the next smallest goes with it.
final class Suppression {
    private final int minimum;

    /// @param minimum the municipality's minimum cell; 0 hides nothing (the operator's own machine alone)
    Suppression(int minimum) {
        this.minimum = minimum;
    }

    boolean tooFew(long count) {
        return count > 0 && count < minimum;
    }

    Hidden byCount(long count) {
        return tooFew(count) ? Hidden.TOO_FEW : Hidden.NO;
    }

    /// What to hide of counts that together make a total that is shown.
    List<Hidden> partition(List<Long> counts) {
        var hidden = new ArrayList<>(counts.stream().map(this::byCount).toList());
        if (hidden.stream().filter(Hidden.TOO_FEW::equals).count() == 1) {
            java.util.stream.IntStream.range(0, counts.size())
                    .filter(i -> hidden.get(i) == Hidden.NO && counts.get(i) > 0)
                    .boxed()
                    .min(Comparator.comparing(counts::get))
                    .ifPresent(i -> hidden.set(i, Hidden.PROTECTS_ANOTHER));
        }
        return List.copyOf(hidden);
    }

    /// What to hide of a share: of few, even a share of nothing would tell about each of them.
    Hidden shareOf(Hidden part, long whole) {
        return part == Hidden.NO ? byCount(whole) : part;
    }

    /// What to hide of a figure on a part, when the same figure on the whole is shown: a small rest would be laid open.
    Hidden partOf(long part, long whole) {
        if (tooFew(part)) {
            return Hidden.TOO_FEW;
        }
        return tooFew(whole - part) ? Hidden.PROTECTS_ANOTHER : Hidden.NO;
    }
}
