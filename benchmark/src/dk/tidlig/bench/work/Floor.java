package dk.tidlig.bench.work;

import dk.tidlig.bench.people.References;
import dk.tidlig.bench.work.Recording.Said;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The same statements by bare JDBC, one connection for each user: what a program could do at best that asked
/// PostgreSQL the same. What a statement adds has ids of its own each time.
public final class Floor implements Work {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern REFERENCE = Pattern.compile("[234679CDFHJKLMNPQRTVWXY]{8}");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}");
    private static final String AMBIGUOUS = "42725";
    private static final Pattern ADDS = Pattern.compile("(?is)^\\s*(?:with .* )?insert into.*");
    /// Far behind those of the copied families.
    private static final long GIVEN = 2_000_000_000L;

    private final AtomicLong time = new AtomicLong();
    private final List<List<Said>> transactions;
    private final Others others;
    private final Set<String> added;
    private final Set<String> typed;
    private final List<Map<String, PreparedStatement>> prepared;
    private final List<Map<String, Connection>> connections;

    /// @param connections of each user, by role, as the product has them; without commits of their own
    public Floor(List<List<Said>> transactions, List<Map<String, Connection>> connections, Known known, Others others)
            throws SQLException {
        this.others = others;
        this.transactions = transactions;
        this.connections = connections;
        this.added = added(transactions, known);
        this.typed = typed(transactions, connections.getFirst());
        this.prepared = new ArrayList<>();
        connections.forEach(it -> prepared.add(new HashMap<>()));
    }

    /// Whether an id was there before.
    public interface Known {
        boolean holds(UUID id) throws SQLException;
    }

    /// Whom it is done to the next time, where the same cannot be done to anybody twice.
    public interface Others {
        Others NONE = (time, id) -> id;

        /// Null when there is nobody left.
        @Nullable
        UUID in(int time, UUID id);
    }

    /// Ids that the recording added; those of a repetition begin with the same half.
    public Set<String> addedIds() {
        return added.stream().filter(it -> ID.matcher(it).matches()).collect(Collectors.toSet());
    }

    /// Statements in which PostgreSQL cannot tell by itself that a number is one.
    private static Set<String> typed(List<List<Said>> transactions, Map<String, Connection> connections)
            throws SQLException {
        var typed = new HashSet<String>();
        for (var transaction : transactions) {
            for (var said : transaction) {
                var connection = connection(connections, said);
                try (var statement = connection.prepareStatement(bindable(said.sql()))) {
                    statement.getParameterMetaData();
                } catch (SQLException failure) {
                    if (!AMBIGUOUS.equals(failure.getSQLState())) {
                        throw failure;
                    }
                    typed.add(said.sql());
                }
                connection.rollback();
            }
        }
        return typed;
    }

    /// Ids, keys and numbers that were new in the recording: what was added under them stands there since.
    private static Set<String> added(List<List<Said>> transactions, Known known) throws SQLException {
        var added = new HashSet<String>();
        for (var transaction : transactions) {
            for (var said : transaction) {
                if (ADDS.matcher(said.sql()).matches()) {
                    for (var value : said.values()) {
                        if (value != null && isNew(value, known)) {
                            added.add(value);
                        }
                    }
                }
            }
        }
        return added;
    }

    private static boolean isNew(String value, Known known) throws SQLException {
        return REFERENCE.matcher(value).matches()
                || ID.matcher(value).matches() && !known.holds(UUID.fromString(value));
    }

    @Override
    public boolean once(int user) throws SQLException {
        int now = (int) time.incrementAndGet();
        if (others.in(now, new UUID(0, 0)) == null) {
            return false;
        }
        for (var transaction : transactions) {
            if (transaction.isEmpty()) {
                continue;
            }
            var connection = connection(connections.get(user), transaction.getFirst());
            try {
                for (var said : transaction) {
                    run(connection, user, said, now);
                }
                connection.commit();
            } catch (SQLException failure) {
                connection.rollback();
                throw failure;
            }
        }
        return true;
    }

    private static Connection connection(Map<String, Connection> connections, Said said) {
        return Objects.requireNonNull(connections.get(said.role()), said.role());
    }

    private void run(Connection connection, int user, Said said, int now) throws SQLException {
        var ready = prepared.get(user);
        var statement = ready.get(said.role() + said.sql());
        if (statement == null) {
            statement = connection.prepareStatement(bindable(said.sql()));
            ready.put(said.role() + said.sql(), statement);
        }
        for (int i = 0; i < said.values().size(); i++) {
            var value = fresh(said.values().get(i), now);
            boolean number = value != null
                    && typed.contains(said.sql())
                    && NUMBER.matcher(value).matches();
            statement.setObject(i + 1, value, number ? Types.INTEGER : Types.OTHER);
        }
        if (statement.execute()) {
            try (var rows = statement.getResultSet()) {
                while (rows.next()) {
                    rows.getString(1);
                }
            }
        }
    }

    /// As JDBC writes it: a question mark for each value, in the order in which they stand.
    private static String bindable(String sql) {
        return sql.replace("?", "??").replaceAll("\\$\\d+", "?");
    }

    private @Nullable String fresh(@Nullable String value, int now) {
        if (value == null) {
            return null;
        }
        if (!ID.matcher(value).matches()) {
            return added.contains(value) ? new References(GIVEN + now).next() : value;
        }
        var id = UUID.fromString(value);
        return added.contains(value)
                ? new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits() ^ ((long) now << 8)).toString()
                : String.valueOf(others.in(now, id));
    }
}
