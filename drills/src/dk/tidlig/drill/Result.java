package dk.tidlig.drill;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/// A drill that was held, or could not be.
///
/// @param state done, missed, failed, or not here
record Result(String number, String title, String state, String tried, int lost, List<String> missed, long seconds) {
    Result {
        missed = List.copyOf(missed);
    }

    static Result of(Drill drill, Ground ground, LongSupplier seconds) {
        try {
            var found = drill.run(ground);
            var state = found.good() ? "done" : "missed";
            return of(drill, state, found.tried(), found.lost(), found.missed(), seconds);
        } catch (Drill.NotHere lacking) {
            return of(drill, "not here", String.valueOf(lacking.getMessage()), 0, List.of(), seconds);
        } catch (Exception | AssertionError failure) {
            failure.printStackTrace();
            return of(drill, "failed", failure.toString(), 0, List.of(), seconds);
        }
    }

    private static Result of(
            Drill drill, String state, String tried, int lost, List<String> missed, LongSupplier seconds) {
        return new Result(drill.number(), drill.title(), state, tried, lost, missed, seconds.getAsLong());
    }

    /// What a machine lacks is no fault of the program.
    boolean good() {
        return state.equals("done") || state.equals("not here");
    }

    List<String> told() {
        var lines = new ArrayList<String>();
        lines.add(state.equals("not here") ? "not tried here: " + tried : tried);
        if (!state.equals("not here")) {
            lines.add("lost: " + lost);
        }
        missed.forEach(goal -> lines.add("MISSED: " + goal));
        lines.add("%s, %d s".formatted(state, seconds));
        return lines;
    }
}
