package dk.tidlig.attack;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// What is asked for.
///
/// @param quick the short form
/// @param seed what all choice of the run hangs on
/// @param only the tools wanted; none means all
/// @param minutes the most that sqlmap goes on for
/// @param each seconds of wapiti for each kind of attack, and four times as many to crawl
record Wish(boolean quick, long seed, Set<String> only, int minutes, int each, Path data, Path program, Path results) {
    static Wish of(String... arguments) {
        var quick = List.of(arguments).contains("--quick");
        return new Wish(
                quick,
                Long.parseLong(said("seed", Long.toString(System.currentTimeMillis() % 1_000_000), arguments)),
                new TreeSet<>(Arrays.stream(said("only", "", arguments).split(","))
                        .filter(it -> !it.isBlank())
                        .toList()),
                Integer.parseInt(said("minutes", quick ? "2" : "100000", arguments)),
                Integer.parseInt(said("each", quick ? "5" : "60", arguments)),
                Path.of(said("data", "attacks/data", arguments)).toAbsolutePath(),
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

    boolean wants(String tool) {
        return only.isEmpty() || only.contains(tool);
    }
}
