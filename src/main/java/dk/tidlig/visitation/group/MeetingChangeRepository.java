package dk.tidlig.visitation.group;

import dk.tidlig.access.Grant;
import dk.tidlig.identity.group.GroupId;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.kernel.UserId;
import dk.tidlig.tenancy.Tenant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Moves and cancellations of groups' meetings. Only one where nobody is noted and nothing was decided can change.
@Repository
class MeetingChangeRepository {
    private static final String UNHELD = """
             and id = :id and group_id = :group and revision = :revision
             and not exists (select from visitation.attendance a
                              where a.municipality_id = :municipality and a.meeting_id = :id)
             and not exists (select from visitation.group_decision d
                              where d.municipality_id = :municipality and d.meeting_id = :id)
            """;
    private final JdbcClient jdbc;

    MeetingChangeRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @return false when it has been held, or changed by somebody else
    boolean move(Grant grant, Meeting it, LocalDate to, String why) {
        int moved = on(
                        "update visitation.meeting set held_on = :to, revision = revision + 1"
                                + " where municipality_id = :municipality" + UNHELD,
                        it)
                .param("to", to)
                .update();
        if (moved > 0) {
            note(grant, it, to, why);
        }
        return moved > 0;
    }

    /// @return as above
    boolean cancel(Grant grant, Meeting it, String why) {
        int gone = on("delete from visitation.meeting where municipality_id = :municipality" + UNHELD, it)
                .update();
        if (gone > 0) {
            note(grant, it, null, why);
        }
        return gone > 0;
    }

    /// Those of meetings that were to be on that day or later, the soonest first.
    List<MeetingChange> of(GroupId group, LocalDate from) {
        return jdbc.sql("""
                        select was_on, became_on, why, changed_at, changed_by from visitation.meeting_change
                         where municipality_id = :municipality and group_id = :group and was_on >= :from
                         order by was_on, changed_at
                        """)
                .param("municipality", Tenant.current().value())
                .param("group", group.value())
                .param("from", from)
                .query((row, number) -> new MeetingChange(
                        group,
                        row.getObject("was_on", LocalDate.class),
                        row.getObject("became_on", LocalDate.class),
                        row.getString("why"),
                        new Stamp(
                                row.getObject("changed_at", OffsetDateTime.class)
                                        .toInstant(),
                                new UserId(row.getObject("changed_by", UUID.class)))))
                .list();
    }

    private JdbcClient.StatementSpec on(String sql, Meeting it) {
        return jdbc.sql(sql)
                .param("municipality", Tenant.current().value())
                .param("id", it.id().value())
                .param("group", it.group().value())
                .param("revision", it.revision());
    }

    private void note(Grant grant, Meeting it, @Nullable LocalDate became, String why) {
        jdbc.sql("""
                        insert into visitation.meeting_change
                          (municipality_id, id, group_id, was_on, became_on, why, changed_at, changed_by)
                        values (:municipality, :id, :group, :was, :became, :why, :at, :by)
                        """)
                .param("municipality", Tenant.current().value())
                .param("id", UUID.randomUUID())
                .param("group", it.group().value())
                .param("was", it.heldOn())
                .param("became", became)
                .param("why", why)
                .param("at", grant.at().atOffset(ZoneOffset.UTC))
                .param("by", grant.actor().id().value())
                .update();
    }
}
