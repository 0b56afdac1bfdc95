package dk.tidlig.episode.retention;

import java.util.List;

/// The rule that a record was kept by, as the register keeps it: codes and days, nobody's words.
///
/// @param period as `P1Y`; `-` when no programme has a rule
/// @param until its last day; `-` when there is none
public record RuleNote(String programme, String what, String period, String from, String until) {
    static RuleNote parse(String written) {
        var parts = List.of(written.split(" ", -1));
        return new RuleNote(parts.get(0), parts.get(1), parts.get(2), parts.get(3), parts.get(4));
    }

    String written() {
        return String.join(" ", programme, what, period, from, until);
    }
}
