package dk.tidlig.drill;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// What is asked for.
///
/// @param quick the short form
/// @param seed what all chance of the run hangs on
/// @param minutes how long the soak lasts, instead of its own length; 0 means that
/// @param only the numbers of the drills wanted; none means all
record Wish(boolean quick, long seed, int minutes, Set<String> only, Path data, Path program, Path results) {
    static Wish of(String... arguments) {
        return new Wish(
                List.of(arguments).contains("--quick"),
                Long.parseLong(said("seed", Long.toString(System.currentTimeMillis() % 1_000_000), arguments)),
                Integer.parseInt(said("minutes", "0", arguments)),
                new TreeSet<>(Arrays.stream(said("only", "", arguments).split(","))
                        .filter(it -> !it.isBlank())
                        .toList()),
                Path.of(said("data", "drills/data", arguments)).toAbsolutePath(),
                Path.of(said("program", "", arguments)),
                Path.of(said("results", "measurements", arguments)));
    }

    private static String said(String name, String otherwise, String... arguments) {
        for (int i = 0; i + 1 < arguments.length; i++) {
            if (arguments[i].equals("--" + name)) {
                return arguments[i + 1];
            }
        }
        return otherwise;
    }

    boolean wants(Drill drill) {
        return only.isEmpty() || only.contains(drill.number());
    }
}
