package dk.tidlig.meeting;

import dk.tidlig.access.Grant;
import dk.tidlig.access.Scope;
import dk.tidlig.tenancy.Tenant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What was decided at network meetings, as it lies.
@Repository
class TaskRepository {
    private static final String SELECT = """
            select id, meeting_id, child_id, what, owner_id, due_on, done_at, done_by from meeting.task
             where municipality_id = :municipality
            """;
    private final JdbcClient jdbc;
    private final MeetingRows rows;

    TaskRepository(JdbcClient jdbc, MeetingRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    void add(Task it) {
        jdbc.sql("""
                        insert into meeting.task (municipality_id, id, meeting_id, child_id, what, owner_id, due_on)
                        values (:municipality, :id, :meeting, :child, :what, :owner, :due)
                        """)
                .param("municipality", Tenant.current().value())
                .param("id", it.id().value())
                .param("meeting", it.meeting().value())
                .param("child", it.child().value())
                .param("what", rows.sealTask(it.id(), it.what()))
                .param("owner", it.owner().value())
                .param("due", it.due())
                .update();
    }

    List<Task> of(Grant grant) {
        return jdbc.sql(SELECT + " and child_id = :child order by due_on nulls last, id")
                .param("municipality", Tenant.current().value())
                .param("child", grant.child().value())
                .query((row, number) -> rows.task(row))
                .list();
    }

    /// The actor's own that are not done, the soonest first.
    List<Task> own(Scope scope) {
        return jdbc.sql(SELECT + " and owner_id = :user and done_at is null order by due_on nulls last, id limit 50")
                .param("municipality", Tenant.current().value())
                .param("user", scope.actor().id().value())
                .query((row, number) -> rows.task(row))
                .list();
    }

    /// @return 0 when it is done already, or not the actor's
    int done(Grant grant, TaskId id) {
        return jdbc.sql("""
                        update meeting.task set done_at = :at, done_by = :by
                         where municipality_id = :municipality and id = :id and owner_id = :by and done_at is null
                        """)
                .param("at", grant.at().atOffset(ZoneOffset.UTC))
                .param("by", grant.actor().id().value())
                .param("municipality", Tenant.current().value())
                .param("id", id.value())
                .update();
    }
}
