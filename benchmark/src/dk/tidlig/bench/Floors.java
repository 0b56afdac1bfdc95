package dk.tidlig.bench;

import dk.tidlig.bench.people.People;
import dk.tidlig.bench.work.Floor;
import dk.tidlig.bench.work.Recording;
import dk.tidlig.bench.work.Tidlig;
import dk.tidlig.bench.work.Work;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The floor of each piece of work: heard once from the product, then done by bare JDBC.
final class Floors implements AutoCloseable {
    private static final int SPARES = 600;

    private final Connection own;
    private final Recording recording;
    private final Scene scene;
    private final People people;
    private final List<Connection> connections = new ArrayList<>();

    Floors(Database database, Connection superuser, Scene scene, People people) throws Exception {
        this.own = database.asSuperuser("tidlig");
        this.recording = new Recording(own, database.log());
        this.scene = scene;
        this.people = people;
        for (int user = 0; user < Wish.MANY; user++) {
            var connection = database.asProduct();
            connection.setAutoCommit(false);
            connections.add(connection);
        }
    }

    Work of(String name, Work work, Tidlig tidlig) throws Exception {
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

    /// All ids that any row has: what is not among them afterwards was added.
    private Set<UUID> ids() throws SQLException {
        var ids = new HashSet<UUID>();
        for (var table : tables()) {
            gather("select id from " + table, ids);
        }
        gather("select cast(primary_id as uuid) from plumbing.spring_session", ids);
        gather("select cast(session_id as uuid) from plumbing.spring_session", ids);
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

    private List<String> tables() throws SQLException {
        var tables = new ArrayList<String>();
        try (var statement = own.createStatement();
                var rows = statement.executeQuery("""
                        select c.table_schema || '.' || c.table_name from information_schema.columns c
                          join information_schema.tables t using (table_schema, table_name)
                         where t.table_type = 'BASE TABLE' and c.column_name = 'id' and c.data_type = 'uuid'
                           and c.table_schema not in ('pg_catalog', 'information_schema')
                        """)) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    @Override
    public void close() throws SQLException {
        for (var connection : connections) {
            connection.close();
        }
        own.close();
    }
}
