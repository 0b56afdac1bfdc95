package dk.tidlig.database;

import java.sql.Connection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// What a crowd's forms have left in the database.
public final class Marks {
    private Marks() {}

    /// The contacts and enquiries that lie there: what each is found by, and when its rows were made.
    ///
    /// @param connection as one who sees every municipality
    public static Map<String, List<Instant>> in(Connection connection) {
        var found = new HashMap<String, List<Instant>>();
        JdbcClient.create(new SingleConnectionDataSource(connection, true))
                .sql("""
                        select note as mark, recorded_at as at from episode.contact where note is not null
                        union all
                        select reference, received_at from intake.enquiry
                        """)
                .query(row -> {
                    found.computeIfAbsent(row.getString("mark"), mark -> new ArrayList<>())
                            .add(row.getTimestamp("at").toInstant());
                });
        return found;
    }
}
