package dk.tidlig.relaylog;

import dk.tidlig.access.Grant;
import dk.tidlig.kernel.UserId;
import dk.tidlig.tenancy.Tenant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who takes part in a log, from and to.
@Repository
public class ParticipantRepository {
    private final JdbcClient jdbc;

    ParticipantRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// All of the child's, also those who left, in the order they came.
    public List<Participant> of(Grant grant) {
        return jdbc.sql("""
                        select id, log_id, user_id, from_at, from_by, to_at, to_by from relaylog.participant
                         where municipality_id = :municipality and child_id = :child
                         order by from_at, id
                        """)
                .param("municipality", Tenant.current().value())
                .param("child", grant.child().value())
                .query((row, number) -> new Participant(
                        new RelayLogId(row.getObject("log_id", UUID.class)),
                        new UserId(row.getObject("user_id", UUID.class)),
                        RelayRows.stamp(row, "from_at", "from_by"),
                        RelayRows.mayStamp(row, "to_at", "to_by")))
                .list();
    }

    /// Those who take part in the log now.
    public List<UserId> now(Grant grant, RelayLogId log) {
        return of(grant).stream()
                .filter(it -> it.takesPart() && it.log().equals(log))
                .map(Participant::user)
                .toList();
    }

    /// @return false when they take part already
    public boolean add(Grant grant, RelayLogId log, UserId user) {
        return jdbc.sql("""
                                insert into relaylog.participant
                                  (municipality_id, id, log_id, child_id, user_id, from_at, from_by)
                                values (:municipality, gen_random_uuid(), :log, :child, :user, :at, :by)
                                on conflict (municipality_id, log_id, user_id) where to_at is null do nothing
                                """)
                        .param("municipality", Tenant.current().value())
                        .param("log", log.value())
                        .param("child", grant.child().value())
                        .param("user", user.value())
                        .param("at", grant.at().atOffset(ZoneOffset.UTC))
                        .param("by", grant.actor().id().value())
                        .update()
                == 1;
    }

    /// @return false when they do not take part
    boolean end(Grant grant, RelayLogId log, UserId user) {
        return jdbc.sql("""
                                update relaylog.participant set to_at = greatest(:at, from_at), to_by = :by
                                 where municipality_id = :municipality and log_id = :log and user_id = :user and to_at is null
                                """)
                        .param("at", grant.at().atOffset(ZoneOffset.UTC))
                        .param("by", grant.actor().id().value())
                        .param("municipality", Tenant.current().value())
                        .param("log", log.value())
                        .param("user", user.value())
                        .update()
                == 1;
    }

    void endAll(Grant grant, RelayLogId log) {
        now(grant, log).forEach(user -> end(grant, log, user));
    }
}
