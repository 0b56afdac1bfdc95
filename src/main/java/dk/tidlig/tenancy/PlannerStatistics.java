package dk.tidlig.tenancy;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// For whoever takes in many rows at once: the database's planner must not take the tables for as small as they were.
@Component
public class PlannerStatistics {
    private final JdbcClient jdbc;

    PlannerStatistics(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Brings up to date what is known of a table that has grown fourfold; otherwise it costs next to nothing.
    ///
    /// @param table `schema.table`
    public void learn(String table) {
        jdbc.sql("select tenancy.learn(:table)")
                .param("table", table)
                .query((row, number) -> true)
                .single();
    }
}
