package dk.tidlig.exchange;

import java.util.List;

/// A file as it was read: its heading, its lines, and what was odd about it.
///
/// @param separator what separates its cells, for writing refused lines in the same hand
/// @param unknownColumns columns nobody asked for; they are left alone and named in a warning
record Sheet(
        List<String> heading, char separator, List<Line> lines, List<String> unknownColumns, List<Problem> problems) {
    Sheet {
        heading = List.copyOf(heading);
        lines = List.copyOf(lines);
        unknownColumns = List.copyOf(unknownColumns);
        problems = List.copyOf(problems);
    }

    static Sheet unreadable(Problem problem) {
        return new Sheet(List.of(), ',', List.of(), List.of(), List.of(problem));
    }
}
