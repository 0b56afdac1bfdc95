package dk.tidlig.child.record;

import dk.tidlig.access.Scope;
import dk.tidlig.child.ChildAction;
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

/// Who changed the name of a child that had one: it stands elsewhere in lists from now on.
@Repository
class RenamingDeeds implements ChildDeeds {
    private final JdbcClient jdbc;

    RenamingDeeds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Deed> since(Scope scope, Set<ChildId> children, Instant from) {
        if (!scope.actor().may(ChildAction.READ.code())) {
            return List.of();
        }
        return jdbc.sql("""
                        select distinct at, by, child_id
                          from child.amendment
                         where municipality_id = :municipality and child_id = any(:around)
                           and (:all or child_id = any(:children))
                           and subject = 'child' and field in ('givenName', 'familyName') and old_sealed is not null
                           and at >= :from and by <> :me
                         order by at desc limit :most
                        """)
                .params(ChildDeeds.question(scope, children, from))
                .query((row, number) -> new Deed(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        new UserId(row.getObject("by", UUID.class)),
                        new ChildId(row.getObject("child_id", UUID.class)),
                        "child.day.news.renamed"))
                .list();
    }
}
