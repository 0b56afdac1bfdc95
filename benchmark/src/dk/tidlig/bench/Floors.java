package dk.tidlig.bench;

import dk.tidlig.bench.people.People;
import dk.tidlig.bench.work.Floor;
import dk.tidlig.bench.work.Recording;
import dk.tidlig.bench.work.Tidlig;
import dk.tidlig.bench.work.Work;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// The floor of each piece of work: heard once from the product, then done by bare JDBC.
final class Floors implements AutoCloseable {
    /// For the pages, and for figures.
    private static final List<String> ROLES = List.of("tidlig_app", "tidlig_fact");
    private static final int SPARES = 600;
    private static final int HALF = 18;

    private final Connection own;
    private final Recording recording;
    private final Scene scene;
    private final People people;
    private final List<Map<String, Connection>> connections = new ArrayList<>();

    Floors(Database database, Connection superuser, Scene scene, People people) throws Exception {
        this.own = database.asSuperuser("tidlig");
        this.recording = new Recording(own, database.log());
        this.scene = scene;
        this.people = people;
        for (int user = 0; user < Wish.MANY; user++) {
            var roles = new HashMap<String, Connection>();
            for (var role : ROLES) {
                var connection = database.as(role);
                connection.setAutoCommit(false);
                roles.put(role, connection);
            }
            connections.add(roles);
        }
    }

    Floor of(String name, Work work, Tidlig tidlig) throws Exception {
        if (!Goals.WRITES.contains(name)) {
            work.once(0);
            return new Floor(recording.of(work), connections, id -> true, Floor.Others.NONE);
        }
        work.once(0);
        var before = ids();
        if (!name.equals("hold a session")) {
            return new Floor(recording.of(work), connections, before::contains, Floor.Others.NONE);
        }
        var spares = scene.spares(people, SPARES);
        var there = ids();
        var heard = recording.of(tidlig.meeting(Scene.path(spares.getFirst())));
        return new Floor(heard, connections, there::contains, others(spares));
    }

    private static Floor.Others others(List<People.Copied> spares) {
        return (time, id) -> time < spares.size() ? spares.getFirst().in(spares.get(time), id) : null;
    }

    /// Takes away what was added: it is sealed for another place, and no page could show it.
    void clear(Floor floor) throws SQLException {
        var ids = floor.addedIds();
        if (ids.isEmpty()) {
            return;
        }
        try (var statement = own.createStatement()) {
            statement.execute("set session_replication_role = replica");
        }
        for (var column : columns()) {
            var added = "left(cast(%s as text), %d)".formatted(column.name(), HALF);
            try (var statement = own.prepareStatement("delete from %s where %s = any(?) and cast(%s as text) <> all(?)"
                    .formatted(column.table(), added, column.name()))) {
                statement.setArray(
                        1,
                        own.createArrayOf(
                                "text",
                                ids.stream().map(it -> it.substring(0, HALF)).toArray()));
                statement.setArray(2, own.createArrayOf("text", ids.toArray()));
                statement.executeUpdate();
            }
        }
    }

    /// All ids that any row has: what is not among them afterwards was added.
    private Set<UUID> ids() throws SQLException {
        var ids = new HashSet<UUID>();
        for (var column : columns()) {
            if (column.name().equals("id")) {
                gather("select id from " + column.table(), ids);
            }
        }
        gather("select cast(primary_id as uuid) from plumbing.spring_session", ids);
        return ids;
    }

    private void gather(String question, Set<UUID> ids) throws SQLException {
        try (var statement = own.createStatement();
                var rows = statement.executeQuery(question)) {
            while (rows.next()) {
                ids.add(rows.getObject(1, UUID.class));
            }
        }
    }

    private record Column(String table, String name) {}

    private List<Column> columns() throws SQLException {
        var columns = new ArrayList<Column>();
        try (var statement = own.createStatement();
                var rows = statement.executeQuery("""
                        select c.table_schema || '.' || c.table_name, c.column_name from information_schema.columns c
                          join information_schema.tables t using (table_schema, table_name)
                         where t.table_type = 'BASE TABLE' and c.data_type = 'uuid' and c.column_name <> 'municipality_id'
                           and c.table_schema not in ('pg_catalog', 'information_schema', 'audit')
                        """)) {
            while (rows.next()) {
                columns.add(new Column(rows.getString(1), rows.getString(2)));
            }
        }
        return columns;
    }

    @Override
    public void close() throws SQLException {
        for (var roles : connections) {
            for (var connection : roles.values()) {
                connection.close();
            }
        }
        own.close();
    }
}
