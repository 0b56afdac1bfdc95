package dk.tidlig.episode.retention;

import java.time.Instant;
import java.util.List;

/// A line of the register of erasures.
///
/// @param number the first letters of the id that the child had
/// @param byHand whether somebody erased it, before its time
/// @param rules the rules it was kept by
/// @param rows how many rows went, of all modules
public record Erased(String number, Instant at, boolean byHand, List<RuleNote> rules, long rows) {
    public Erased {
        rules = List.copyOf(rules);
    }
}
