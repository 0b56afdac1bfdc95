package dk.tidlig.bench.people;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/// Rows as PostgreSQL's COPY takes them, gathered for each table.
final class Lines {
    private final Map<String, StringBuilder> gathered = new LinkedHashMap<>();
    private StringBuilder line = new StringBuilder();
    private boolean first;
    private long rows;

    void begin(Sheet sheet) {
        line = gathered.computeIfAbsent(sheet.copyStatement(), it -> new StringBuilder());
        first = true;
    }

    void value(@Nullable String value) {
        if (!first) {
            line.append('\t');
        }
        first = false;
        if (value == null) {
            line.append("\\N");
            return;
        }
        for (int i = 0; i < value.length(); i++) {
            append(value.charAt(i));
        }
    }

    private void append(char letter) {
        switch (letter) {
            case '\\' -> line.append("\\\\");
            case '\t' -> line.append("\\t");
            case '\n' -> line.append("\\n");
            case '\r' -> line.append("\\r");
            default -> line.append(letter);
        }
    }

    void end() {
        line.append('\n');
        rows++;
    }

    void row(Sheet sheet, List<@Nullable String> values) {
        begin(sheet);
        values.forEach(this::value);
        end();
    }

    /// In one transaction, without looking up what each row names: the template's rows fit together, so copies do.
    ///
    /// @return how many rows
    long send(Connection connection) throws SQLException, IOException {
        var copy = connection.unwrap(PGConnection.class).getCopyAPI();
        try (var statement = connection.createStatement()) {
            statement.execute("set local session_replication_role = replica");
            statement.execute("set local synchronous_commit = off");
        }
        for (var table : gathered.entrySet()) {
            copy.copyIn(table.getKey(), new StringReader(table.getValue().toString()));
        }
        connection.commit();
        gathered.clear();
        long sent = rows;
        rows = 0;
        return sent;
    }
}
