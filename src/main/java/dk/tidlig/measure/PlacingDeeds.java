package dk.tidlig.measure;

import dk.tidlig.access.Scope;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.UserId;
import dk.tidlig.shell.ChildDeeds;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who placed a child on the ruler, or corrected a place; not where.
@Repository
class PlacingDeeds implements ChildDeeds {
    private final JdbcClient jdbc;

    PlacingDeeds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Deed> since(Scope scope, Set<ChildId> children, Instant from) {
        if (!scope.actor().may(MeasureAction.READ.code())) {
            return List.of();
        }
        return jdbc.sql("""
                        select rated_at, rated_by, child_id, supersedes is not null as corrected
                          from measure.rating
                         where municipality_id = :municipality and child_id = any(:around)
                           and (:all or child_id = any(:children))
                           and rated_at >= :from and rated_by <> :me and not imported
                         order by rated_at desc limit :most
                        """)
                .params(ChildDeeds.question(scope, children, from))
                .query((row, number) -> new Deed(
                        row.getObject("rated_at", OffsetDateTime.class).toInstant(),
                        new UserId(row.getObject("rated_by", UUID.class)),
                        new ChildId(row.getObject("child_id", UUID.class)),
                        row.getBoolean("corrected") ? "measure.day.news.corrected" : "measure.day.news.placed"))
                .list();
    }
}
