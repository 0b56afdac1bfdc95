package dk.tidlig.drill;

import java.util.ArrayList;
import java.util.List;

/// What came of a drill.
///
/// @param tried in words, with numbers
/// @param lost answered writes that were not there, or were there twice
/// @param missed goals that were not met, each in words
public record Found(String tried, int lost, List<String> missed) {
    public Found {
        missed = List.copyOf(missed);
    }

    boolean good() {
        return lost == 0 && missed.isEmpty();
    }

    /// Several parts of one drill as one.
    public static Found together(List<Found> parts) {
        var missed = new ArrayList<String>();
        parts.forEach(part -> missed.addAll(part.missed));
        return new Found(
                String.join("; ", parts.stream().map(Found::tried).toList()),
                parts.stream().mapToInt(Found::lost).sum(),
                missed);
    }
}
