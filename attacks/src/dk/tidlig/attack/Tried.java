package dk.tidlig.attack;

import java.util.List;
import java.util.Map;

/// One attack and what came of it.
///
/// @param what was attacked
/// @param state clean, found, refused (nothing of the page was reached), cut off (out of time), or void (not tried, as said)
/// @param answers how often which status
/// @param said what was found, or why it is void
record Tried(
        String tool,
        String what,
        String kind,
        String role,
        String state,
        Map<String, Integer> answers,
        int brokenAnswers,
        List<String> said,
        long seconds) {
    Tried {
        answers = Map.copyOf(answers);
        said = List.copyOf(said);
    }

    boolean is(String wanted) {
        return state.equals(wanted);
    }

    @Override
    public String toString() {
        return "%-8s %-7s %-26s %-7s %s %s %d s %s"
                .formatted(tool, state, role, kind, what, answers, seconds, said.isEmpty() ? "" : said)
                .strip();
    }
}
