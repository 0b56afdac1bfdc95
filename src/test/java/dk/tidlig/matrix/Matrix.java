package dk.tidlig.matrix;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// What everybody was answered at every address.
///
/// @param answers a sign for each column, `.` where the question is the same as another column's
record Matrix(List<Column> columns, Map<Endpoint, String> answers) {
    private static final char NOT_ASKED = '.';

    static Matrix ask(Askers askers, List<Column> columns, List<Endpoint> endpoints) {
        var answers = new TreeMap<Endpoint, String>();
        endpoints.forEach(endpoint -> answers.put(endpoint, row(askers, columns, endpoint)));
        return new Matrix(columns, answers);
    }

    private static String row(Askers askers, List<Column> columns, Endpoint endpoint) {
        var row = new StringBuilder();
        var refused = new HashSet<String>();
        for (var column : columns) {
            boolean same = column.kind().isAboutOthers() && !endpoint.names(column.known())
                    || column.kind() == Column.Kind.STRANGER && refused.contains(column.asker());
            row.append(same ? NOT_ASKED : askers.ask(endpoint, column.known(), column.where(), column.as()).sign);
            if (row.charAt(row.length() - 1) == Answer.REFUSED.sign) {
                refused.add(column.asker());
            }
        }
        return row.toString();
    }

    /// What must be so whatever is in the file.
    List<String> breaches() {
        return answers.entrySet().stream()
                .flatMap(row -> IntStream.range(0, columns.size())
                        .filter(at -> row.getValue().charAt(at) != NOT_ASKED)
                        .filter(at -> !Law.holds(
                                columns.get(at),
                                row.getKey(),
                                Answer.by(row.getValue().charAt(at)),
                                row.getValue().charAt(Math.min(at + 1, columns.size() - 1))))
                        .mapToObj(at -> said(row.getKey(), at, row.getValue())))
                .toList();
    }

    /// Where the file says otherwise, in words.
    ///
    /// @param whole the columns of the file, of which these are some
    List<String> differences(Map<String, String> kept, List<Column> whole) {
        return answers.entrySet().stream()
                .flatMap(row -> {
                    var before = kept.get(row.getKey().toString());
                    return before == null
                            ? List.of(row.getKey() + " has no row").stream()
                            : IntStream.range(0, columns.size())
                                    .filter(at ->
                                            row.getValue().charAt(at) != before.charAt(whole.indexOf(columns.get(at))))
                                    .mapToObj(at -> said(row.getKey(), at, row.getValue()) + ", in the file: "
                                            + Answer.words(before.charAt(whole.indexOf(columns.get(at)))));
                })
                .toList();
    }

    private String said(Endpoint endpoint, int at, String row) {
        return endpoint + " answers " + columns.get(at).name() + ": " + Answer.words(row.charAt(at));
    }
}
