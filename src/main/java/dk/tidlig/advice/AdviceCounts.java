package dk.tidlig.advice;

import dk.tidlig.access.Grant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Counts consultations; no words, nobody's name.
@Repository
class AdviceCounts {
    private static final String OF_THE_YEAR =
            " from advice.consultation where municipality_id = :municipality and extract(year from asked_on) = :year ";

    /// @param answered those that have an answer
    /// @param inTime those whose first answer came in time
    /// @param enquired those that became an enquiry
    record Sums(long all, long answered, long inTime, long enquired) {}

    record Count(String code, long number) {}

    private final JdbcClient jdbc;

    AdviceCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Sums sums(Grant grant, int year) {
        return of(grant, year, """
                        select count(*) as every, count(answered_on) as answered,
                               count(*) filter (where in_time) as in_time, count(enquired_on) as enquired
                        """ + OF_THE_YEAR)
                .query((row, number) -> new Sums(
                        row.getLong("every"), row.getLong("answered"), row.getLong("in_time"), row.getLong("enquired")))
                .single();
    }

    List<Count> byTheme(Grant grant, int year) {
        return counts(
                grant,
                year,
                "select theme as code, count(*) as number" + OF_THE_YEAR + "group by 1 order by 2 desc, 1");
    }

    List<Count> byPlace(Grant grant, int year) {
        return counts(
                grant,
                year,
                "select place as code, count(*) as number" + OF_THE_YEAR + "group by 1 order by 2 desc, 1");
    }

    private List<Count> counts(Grant grant, int year, String sql) {
        return of(grant, year, sql)
                .query((row, number) -> new Count(row.getString("code"), row.getLong("number")))
                .list();
    }

    private JdbcClient.StatementSpec of(Grant grant, int year, String sql) {
        return jdbc.sql(sql)
                .param("municipality", grant.actor().municipality().value())
                .param("year", year);
    }
}
