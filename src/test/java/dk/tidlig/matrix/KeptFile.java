package dk.tidlig.matrix;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The file with a row for each address. Its signs stand in groups, in the order that its head tells.
final class KeptFile {
    static final Path PATH = Path.of("src/test/resources/access/endpoints.txt");

    private KeptFile() {}

    /// The signs, without the spaces between groups, by method and address.
    static Map<String, String> rows() {
        return lines().stream()
                .filter(line -> !line.startsWith("#"))
                .collect(Collectors.toMap(
                        line -> parts(line)[1].replace(" ~", ""), line -> parts(line)[0].replace(" ", "")));
    }

    static void write(Matrix matrix) {
        var lines = new ArrayList<>(head(matrix.columns()));
        matrix.answers()
                .forEach((endpoint, row) -> lines.add(grouped(matrix.columns(), row) + " | " + endpoint
                        + (hasSample(matrix.columns(), endpoint) ? "" : " ~")));
        try {
            Files.write(PATH, lines);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    static List<String> head(List<Column> columns) {
        var lines = new ArrayList<String>();
        lines.add(
                "# What every address answers, to whom. Written by -Dtidlig.matrix.write, read by a person: docs/tasks.");
        lines.add("# " + Answer.legend()
                + ", . not asked: the address names nobody, or it was refused for the own child");
        lines.add("# ~ no sample has what the address names: who has the right is told that it is not here");
        columns.stream()
                .collect(Collectors.groupingBy(
                        Column::group,
                        java.util.LinkedHashMap::new,
                        Collectors.mapping(Column::who, Collectors.joining(", "))))
                .forEach((group, who) -> lines.add("# " + group + ": " + who));
        return lines;
    }

    private static boolean hasSample(List<Column> columns, Endpoint endpoint) {
        return columns.stream().anyMatch(column -> endpoint.isWhole(column.known()));
    }

    private static String grouped(List<Column> columns, String row) {
        var line = new StringBuilder();
        for (int at = 0; at < row.length(); at++) {
            boolean first = at > 0
                    && !columns.get(at).group().equals(columns.get(at - 1).group());
            line.append(first ? " " : "").append(row.charAt(at));
        }
        return line.toString();
    }

    private static String[] parts(String line) {
        return line.split(" \\| ", 2);
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(PATH);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
