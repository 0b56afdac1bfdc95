package dk.tidlig.bench.people;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The rows of one table that belong to one municipality, as text.
record Sheet(String table, List<Column> columns, List<@Nullable String[]> rows) {
    /// How a value changes in a copy.
    enum Kind {
        ID,
        DAY,
        MOMENT,
        SEALED,
        OTHER
    }

    record Column(String name, Kind kind) {
        static Column of(String name, String type) {
            return new Column(
                    name,
                    switch (type) {
                        case "uuid" -> Kind.ID;
                        case "date" -> Kind.DAY;
                        case "timestamptz" -> Kind.MOMENT;
                        case "bytea" -> Kind.SEALED;
                        default -> Kind.OTHER;
                    });
        }
    }

    /// What the database itself counts or derives is left out.
    static Sheet read(Connection connection, String table, String condition) throws SQLException {
        var columns = columns(connection, table);
        var names = columns.stream().map(it -> "\"" + it.name() + "\"::text").collect(Collectors.joining(", "));
        var rows = new ArrayList<@Nullable String[]>();
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("select " + names + " from " + table + " where " + condition)) {
            while (found.next()) {
                var row = new @Nullable String[columns.size()];
                for (int i = 0; i < row.length; i++) {
                    row[i] = found.getString(i + 1);
                }
                rows.add(row);
            }
        }
        return new Sheet(table, columns, rows);
    }

    private static List<Column> columns(Connection connection, String table) throws SQLException {
        try (var statement = connection.prepareStatement("""
                select column_name, udt_name from information_schema.columns
                 where table_schema || '.' || table_name = ? and is_generated = 'NEVER' and is_identity = 'NO'
                 order by ordinal_position
                """)) {
            statement.setString(1, table);
            var columns = new ArrayList<Column>();
            try (var found = statement.executeQuery()) {
                while (found.next()) {
                    columns.add(Column.of(found.getString(1), found.getString(2)));
                }
            }
            return columns;
        }
    }

    /// -1 when there is none.
    int place(String column) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(column)) {
                return i;
            }
        }
        return -1;
    }

    @Nullable
    String value(@Nullable String[] row, String column) {
        int place = place(column);
        return place < 0 ? null : row[place];
    }

    /// The ids that stand in a row, but for the municipality's.
    List<UUID> ids(@Nullable String[] row) {
        var ids = new ArrayList<UUID>();
        for (int i = 0; i < row.length; i++) {
            var value = row[i];
            if (columns.get(i).kind() == Kind.ID
                    && value != null
                    && !columns.get(i).name().equals("municipality_id")) {
                ids.add(UUID.fromString(value));
            }
        }
        return ids;
    }

    String copyStatement() {
        return "copy " + table + " ("
                + columns.stream().map(it -> "\"" + it.name() + "\"").collect(Collectors.joining(", "))
                + ") from stdin";
    }
}
