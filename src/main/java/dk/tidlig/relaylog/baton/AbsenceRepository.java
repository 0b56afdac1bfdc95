package dk.tidlig.relaylog.baton;

import dk.tidlig.access.Grant;
import dk.tidlig.kernel.UserId;
import dk.tidlig.relaylog.RelayLogId;
import dk.tidlig.relaylog.RelayRows;
import dk.tidlig.tenancy.Tenant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// When holders are away, and who stands in.
@Repository
public class AbsenceRepository {
    private final JdbcClient jdbc;

    AbsenceRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The holder's absence that is noted now, also one that begins later.
    public Optional<Absence> of(Grant grant, RelayLogId log, UserId holder) {
        return jdbc.sql("""
                        select log_id, user_id, stand_in, from_on, until_on from relaylog.absence
                         where municipality_id = :municipality and child_id = :child and log_id = :log
                           and user_id = :holder and ended_at is null
                        """)
                .param("municipality", Tenant.current().value())
                .param("child", grant.child().value())
                .param("log", log.value())
                .param("holder", holder.value())
                .query((row, number) -> new Absence(
                        new RelayLogId(row.getObject("log_id", UUID.class)),
                        new UserId(row.getObject("user_id", UUID.class)),
                        RelayRows.mayUser(row, "stand_in"),
                        row.getObject("from_on", LocalDate.class),
                        row.getObject("until_on", LocalDate.class)))
                .optional();
    }

    /// Notes it instead of the one that was noted before.
    void note(Grant grant, RelayLogId log, UserId holder, @Nullable UserId standIn, LocalDate from, LocalDate until) {
        end(grant, log);
        jdbc.sql("""
                        insert into relaylog.absence
                          (municipality_id, id, log_id, child_id, user_id, stand_in, from_on, until_on, noted_at, noted_by)
                        values (:municipality, gen_random_uuid(), :log, :child, :user, :standIn, :from, :until, :at, :by)
                        """)
                .param("municipality", Tenant.current().value())
                .param("log", log.value())
                .param("child", grant.child().value())
                .param("user", holder.value())
                .param("standIn", standIn == null ? null : standIn.value())
                .param("from", from)
                .param("until", until)
                .param("at", grant.at().atOffset(ZoneOffset.UTC))
                .param("by", grant.actor().id().value())
                .update();
    }

    /// Whatever is noted is over.
    void end(Grant grant, RelayLogId log) {
        jdbc.sql("""
                        update relaylog.absence set ended_at = :at
                         where municipality_id = :municipality and child_id = :child and log_id = :log and ended_at is null
                        """)
                .param("at", grant.at().atOffset(ZoneOffset.UTC))
                .param("municipality", Tenant.current().value())
                .param("child", grant.child().value())
                .param("log", log.value())
                .update();
    }
}
