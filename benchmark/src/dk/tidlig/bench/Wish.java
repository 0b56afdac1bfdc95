package dk.tidlig.bench;

import dk.tidlig.bench.people.Size;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// What a run is asked for.
///
/// @param growth how many times the size, one after the other
/// @param sides who takes part: tidlig, floor, peer
/// @param seconds that each piece of work is done for, by one and by many
/// @param people so many are at work at a pace
/// @param profile where the Flight Recorder's file of the program is kept; empty: not recorded
/// @param trail so many entries of the trail are verified
record Wish(
        Size size,
        List<Integer> growth,
        Set<String> sides,
        double seconds,
        int people,
        int trail,
        Path data,
        Path program,
        Path peer,
        Path results,
        String profile) {
    static final int MANY = 8;

    static Wish of(String... arguments) {
        boolean quick = has("quick", arguments);
        return new Wish(
                Size.of(said("size", quick ? "tiny" : "town", arguments)),
                Arrays.stream(said("growth", quick ? "1" : "1,10,100", arguments)
                                .split(","))
                        .map(Integer::valueOf)
                        .toList(),
                Set.of(said("sides", "tidlig,floor,peer", arguments).split(",")),
                Double.parseDouble(said("seconds", quick ? "2" : "10", arguments)),
                Integer.parseInt(said("people", quick ? "8" : "200", arguments)),
                Integer.parseInt(said("trail", quick ? "20000" : "1000000", arguments)),
                Path.of(said("data", "benchmark/data", arguments)).toAbsolutePath(),
                Path.of(said("program", "", arguments)),
                Path.of(said("peer", "benchmark/peer/target", arguments)),
                Path.of(said("results", "measurements", arguments)),
                said("profile", "", arguments));
    }

    private static boolean has(String name, String... arguments) {
        return List.of(arguments).contains("--" + name);
    }

    private static String said(String name, String otherwise, String... arguments) {
        for (int i = 0; i + 1 < arguments.length; i++) {
            if (arguments[i].equals("--" + name)) {
                return arguments[i + 1];
            }
        }
        return otherwise;
    }

    boolean wants(String side) {
        return sides.contains(side);
    }

    /// Seconds before each measurement.
    double warm() {
        return Math.max(1, seconds / 3);
    }

    /// Seconds of each piece of work before the first: a program that has just started is compiled while it works.
    double warmUp() {
        return seconds < 3 ? 1 : 10;
    }
}
