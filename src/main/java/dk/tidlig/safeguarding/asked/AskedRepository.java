package dk.tidlig.safeguarding.asked;

import dk.tidlig.access.Grant;
import dk.tidlig.access.Scope;
import dk.tidlig.episode.EpisodeId;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.kernel.UserId;
import dk.tidlig.tenancy.Tenant;
import dk.tidlig.visitation.events.NotificationDecided;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What somebody is to write, and whether it was.
@Repository
class AskedRepository {
    private final JdbcClient jdbc;

    AskedRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What was written already stays so; of what was not, another may be responsible now.
    void ask(NotificationDecided it) {
        jdbc.sql("""
                        insert into safeguarding.asked as a
                          (municipality_id, referral_id, child_id, episode_id, responsible_id, decided_on, asked_at, asked_by)
                        values (:municipality, :referral, :child, :episode, :responsible, :on, :at, :by)
                        on conflict (municipality_id, referral_id, child_id) do update
                           set responsible_id = excluded.responsible_id, decided_on = excluded.decided_on,
                               asked_at = excluded.asked_at, asked_by = excluded.asked_by
                         where a.written_at is null
                        """)
                .param("municipality", Tenant.current().value())
                .param("referral", it.referral())
                .param("child", it.child().value())
                .param("episode", it.episode() == null ? null : it.episode().value())
                .param("responsible", it.responsible().value())
                .param("on", it.decidedOn())
                .param("at", it.stamp().at().atOffset(ZoneOffset.UTC))
                .param("by", it.stamp().by().value())
                .update();
    }

    /// Whoever wrote it.
    void written(ChildId child, Stamp stamp) {
        jdbc.sql("""
                        update safeguarding.asked set written_at = :at
                         where municipality_id = :municipality and child_id = :child and written_at is null
                        """)
                .param("municipality", Tenant.current().value())
                .param("child", child.value())
                .param("at", stamp.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /// What the reader is to write, the oldest first.
    List<Asked> of(Scope scope) {
        return jdbc.sql("""
                        select child_id, episode_id, decided_on from safeguarding.asked
                         where municipality_id = :municipality and responsible_id = :me and written_at is null
                         order by asked_at, child_id
                        """)
                .param("municipality", Tenant.current().value())
                .param("me", scope.actor().id().value())
                .query((row, number) -> read(row))
                .list();
    }

    /// Whom the user is to write about, or wrote about since then.
    Set<ChildId> around(UserId user, Instant since) {
        return new HashSet<>(jdbc.sql("""
                        select child_id from safeguarding.asked
                         where municipality_id = :municipality and responsible_id = :user
                           and (written_at is null or written_at >= :since)
                        """)
                .param("municipality", Tenant.current().value())
                .param("user", user.value())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new ChildId(row.getObject("child_id", UUID.class)))
                .list());
    }

    /// For the family's extract: when it was decided, and when it was written.
    List<Map<String, String>> export(Grant grant) {
        return jdbc.sql("""
                        select decided_on, written_at from safeguarding.asked
                         where municipality_id = :municipality and child_id = :child order by asked_at
                        """)
                .param("municipality", Tenant.current().value())
                .param("child", grant.child().value())
                .query((row, number) -> {
                    var told = new LinkedHashMap<String, String>();
                    told.put(
                            "decidedOn",
                            row.getObject("decided_on", LocalDate.class).toString());
                    var written = row.getObject("written_at", OffsetDateTime.class);
                    told.put(
                            "writtenAt",
                            written == null ? "" : written.toInstant().toString());
                    return Map.<String, String>copyOf(told);
                })
                .list();
    }

    int erase(Grant grant) {
        return jdbc.sql("delete from safeguarding.asked where municipality_id = :municipality and child_id = :child")
                .param("municipality", Tenant.current().value())
                .param("child", grant.child().value())
                .update();
    }

    private static Asked read(ResultSet row) throws SQLException {
        var episode = row.getObject("episode_id", UUID.class);
        return new Asked(
                new ChildId(row.getObject("child_id", UUID.class)),
                episode == null ? null : new EpisodeId(episode),
                row.getObject("decided_on", LocalDate.class));
    }
}
