package dk.tidlig.visitation;

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

/// Who put a new enquiry with a course that was open: whoever helps there learns that the family has asked again.
@Repository
class JoiningDeeds implements ChildDeeds {
    private final JdbcClient jdbc;

    JoiningDeeds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Deed> since(Scope scope, Set<ChildId> children, Instant from) {
        if (!scope.actor().may(VisitationAction.READ.code())) {
            return List.of();
        }
        return jdbc.sql("""
                        select decided_at, decided_by, child_id
                          from visitation.decision
                         where municipality_id = :municipality and kind = 'JOINED' and child_id = any(:around)
                           and (:all or child_id = any(:children))
                           and decided_at >= :from and decided_by <> :me
                         order by decided_at desc limit :most
                        """)
                .params(ChildDeeds.question(scope, children, from))
                .query((row, number) -> new Deed(
                        row.getObject("decided_at", OffsetDateTime.class).toInstant(),
                        new UserId(row.getObject("decided_by", UUID.class)),
                        new ChildId(row.getObject("child_id", UUID.class)),
                        "visitation.day.news.joined"))
                .list();
    }
}
