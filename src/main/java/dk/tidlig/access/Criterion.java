package dk.tidlig.access;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// What was searched for, as the trail may keep it: wherever a CPR number stands in it, the day alone.
final class Criterion {
    /// An id is left as it is, though ten digits may stand in it.
    private static final Pattern NUMBER =
            Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?<!\\d)(\\d{6})[\\s\\-–]{0,3}\\d{4}(?!\\d)");

    private Criterion() {}

    static String masked(String criterion) {
        return NUMBER.matcher(criterion).replaceAll(Criterion::mask);
    }

    private static String mask(MatchResult found) {
        return found.group(1) == null ? found.group() : found.group(1) + "-····";
    }
}
