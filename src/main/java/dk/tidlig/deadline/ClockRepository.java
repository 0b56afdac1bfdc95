package dk.tidlig.deadline;

import dk.tidlig.access.Grant;
import dk.tidlig.access.Scope;
import dk.tidlig.episode.EpisodeId;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.kernel.UserId;
import dk.tidlig.programme.ProgrammeVersionId;
import dk.tidlig.tenancy.Forgetting;
import dk.tidlig.tenancy.Tenant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The clocks' rows.
@Repository
class ClockRepository {
    static final String COLUMNS = """
            c.id, c.child_id, c.subject_id, c.episode_id, c.programme_version_id, c.rule_code, c.started_at, c.started_by,
            c.due_on, c.due_at, c.warn_at, c.by_day, c.zone, c.calendar, c.stopped_at, c.stopped_on, c.stopped_by,
            c.cancelled_at, c.cancelled_by, c.paused_at""";
    private static final String SELECT =
            "select " + COLUMNS + " from deadline.clock c where c.municipality_id = :municipality";
    private static final String RUNNING = " and c.stopped_at is null and c.cancelled_at is null";
    private final JdbcClient jdbc;

    ClockRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Starts it. One that runs or was stopped is left as it is; one that was cancelled starts anew.
    /// @param occasion what it runs for apart from its subject, such as a plan; null when it runs once
    void start(Clock it, @Nullable UUID occasion) {
        jdbc.sql("""
                        insert into deadline.clock as c
                          (municipality_id, id, child_id, subject_id, episode_id, programme_version_id, rule_code, occasion,
                           started_at, started_by, due_on, due_at, warn_at, by_day, zone, calendar)
                        values (:municipality, :id, :child, :subject, :episode, :version, :rule, :occasion,
                           :startedAt, :startedBy, :dueOn, :dueAt, :warnAt, :byDay, :zone, :calendar)
                        on conflict (municipality_id, subject_id, rule_code, coalesce(occasion, subject_id)) do update
                           set started_at = excluded.started_at, started_by = excluded.started_by, due_on = excluded.due_on,
                               due_at = excluded.due_at, warn_at = excluded.warn_at, cancelled_at = null, cancelled_by = null
                         where c.cancelled_at is not null
                        """)
                .param("municipality", Tenant.current().value())
                .param("id", it.id().value())
                .param("child", it.child().value())
                .param("subject", it.subject())
                .param("episode", it.episode() == null ? null : it.episode().value())
                .param("version", it.version() == null ? null : it.version().value())
                .param("rule", it.rule())
                .param("occasion", occasion)
                .param("startedAt", utc(it.started().at()))
                .param("startedBy", it.started().by().value())
                .param("dueOn", it.limit().dueOn())
                .param("dueAt", utc(it.limit().dueAt()))
                .param("warnAt", utc(it.limit().warnAt()))
                .param("byDay", it.limit().byDay())
                .param("zone", it.zone().getId())
                .param("calendar", it.calendar())
                .update();
    }

    List<Clock> runningFor(UUID subject) {
        return jdbc.sql(SELECT + RUNNING + " and c.subject_id = :subject")
                .param("municipality", Tenant.current().value())
                .param("subject", subject)
                .query(ClockRepository::read)
                .list();
    }

    List<Clock> runningFor(EpisodeId episode) {
        return jdbc.sql(SELECT + RUNNING + " and c.episode_id = :episode")
                .param("municipality", Tenant.current().value())
                .param("episode", episode.value())
                .query(ClockRepository::read)
                .list();
    }

    List<Clock> runningForAny(Collection<UUID> subjects) {
        return jdbc.sql(SELECT + RUNNING + " and c.subject_id = any(:subjects) order by c.due_at")
                .param("municipality", Tenant.current().value())
                .param("subjects", subjects.toArray(UUID[]::new))
                .query(ClockRepository::read)
                .list();
    }

    /// All of them, running or not.
    List<Clock> ofAny(Collection<UUID> subjects) {
        return jdbc.sql(SELECT + " and c.subject_id = any(:subjects) order by c.due_at")
                .param("municipality", Tenant.current().value())
                .param("subjects", subjects.toArray(UUID[]::new))
                .query(ClockRepository::read)
                .list();
    }

    /// Those of the child's enquiries and courses. What runs for a notification is shown with it, to its readers.
    List<Clock> of(Grant grant) {
        return jdbc.sql(
                        SELECT
                                + " and c.programme_version_id is not null and c.child_id = :child order by c.due_at, c.rule_code")
                .param("municipality", Tenant.current().value())
                .param("child", grant.child().value())
                .query(ClockRepository::read)
                .list();
    }

    void stop(ClockId id, Instant at, LocalDate on, UserId by) {
        jdbc.sql("""
                        update deadline.clock set stopped_at = :at, stopped_on = :on, stopped_by = :by
                         where municipality_id = :municipality and id = :id and stopped_at is null and cancelled_at is null
                        """)
                .param("at", utc(at))
                .param("on", on)
                .param("by", by.value())
                .param("municipality", Tenant.current().value())
                .param("id", id.value())
                .update();
    }

    void cancel(ClockId id, Stamp stamp) {
        jdbc.sql("""
                        update deadline.clock set cancelled_at = :at, cancelled_by = :by
                         where municipality_id = :municipality and id = :id and stopped_at is null and cancelled_at is null
                        """)
                .param("at", utc(stamp.at()))
                .param("by", stamp.by().value())
                .param("municipality", Tenant.current().value())
                .param("id", id.value())
                .update();
    }

    /// From now on the enquiry's clocks run for the course it became, under the child's own id.
    void follow(UUID enquiry, ChildId child, EpisodeId episode) {
        jdbc.sql("""
                        update deadline.clock set child_id = :child, episode_id = :episode
                         where municipality_id = :municipality and subject_id = :enquiry
                        """)
                .param("child", child.value())
                .param("episode", episode.value())
                .param("municipality", Tenant.current().value())
                .param("enquiry", enquiry)
                .update();
    }

    /// Running clocks of courses, worst first, with who can act. Of two that run out at once the older comes first: a
    /// family is reached before anything is measured.
    List<Watched> watched(Scope scope, boolean mine, int most) {
        return jdbc.sql("""
                        select %s, k.responsible_id, k.helper_ids, k.tries
                          from deadline.clock c
                          join deadline.course k on k.municipality_id = c.municipality_id and k.episode_id = c.episode_id
                         where c.municipality_id = :municipality and c.stopped_at is null and c.cancelled_at is null
                           and (:all or c.child_id = any(:children))
                           and (k.responsible_id = :me or :me = any(k.helper_ids)) = :mine
                         order by c.due_at, c.started_at, c.id
                         limit :most
                        """.formatted(COLUMNS))
                .param("municipality", Tenant.current().value())
                .param("all", scope.all())
                .param("children", scope.children())
                .param("me", scope.actor().id().value())
                .param("mine", mine)
                .param("most", most)
                .query(Watched::read)
                .list();
    }

    /// Those of the children asked about, as far as the scope goes: all of them, since a meeting's children are few.
    List<Watched> watched(Scope scope, Collection<ChildId> children) {
        return jdbc.sql("""
                        select %s, k.responsible_id, k.helper_ids, k.tries
                          from deadline.clock c
                          join deadline.course k on k.municipality_id = c.municipality_id and k.episode_id = c.episode_id
                         where c.municipality_id = :municipality and c.stopped_at is null and c.cancelled_at is null
                           and (:all or c.child_id = any(:children)) and c.child_id = any(:asked)
                         order by c.due_at, c.started_at, c.id
                        """.formatted(COLUMNS))
                .param("municipality", Tenant.current().value())
                .param("all", scope.all())
                .param("children", scope.children())
                .param("asked", children.stream().map(ChildId::value).toArray(UUID[]::new))
                .query(Watched::read)
                .list();
    }

    /// What the figures need stays, and points at nobody.
    private void keepForFigures(Grant grant) {
        jdbc.sql("""
                        insert into deadline.past_clock (municipality_id, subject_key, rule_code, due_on)
                        select municipality_id, md5(:salt || subject_id::text)::uuid, rule_code, due_on
                          from deadline.clock
                         where municipality_id = :municipality and child_id = :child
                           and (cancelled_at is null or (episode_id is not null and cancelled_at >= due_at))
                        """)
                .param("municipality", Tenant.current().value())
                .param("child", grant.child().value())
                .param("salt", Forgetting.salt())
                .update();
    }

    int erase(Grant grant) {
        keepForFigures(grant);
        return jdbc.sql("delete from deadline.clock where municipality_id = :municipality and child_id = :child")
                .param("municipality", Tenant.current().value())
                .param("child", grant.child().value())
                .update();
    }

    static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    static Clock read(ResultSet row, int number) throws SQLException {
        var episode = row.getObject("episode_id", UUID.class);
        var version = row.getObject("programme_version_id", UUID.class);
        var paused = row.getObject("paused_at", OffsetDateTime.class);
        return new Clock(
                new ClockId(uuid(row, "id")),
                new ChildId(uuid(row, "child_id")),
                uuid(row, "subject_id"),
                episode == null ? null : new EpisodeId(episode),
                version == null ? null : new ProgrammeVersionId(version),
                row.getString("rule_code"),
                Objects.requireNonNull(stamp(row, "started")),
                new Limit(
                        row.getObject("due_on", LocalDate.class),
                        moment(row, "due_at"),
                        moment(row, "warn_at"),
                        row.getBoolean("by_day")),
                ZoneId.of(row.getString("zone")),
                row.getString("calendar"),
                stamp(row, "stopped"),
                row.getObject("stopped_on", LocalDate.class),
                stamp(row, "cancelled"),
                paused == null ? null : paused.toInstant());
    }

    static UUID uuid(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, UUID.class), column);
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Stamp stamp(ResultSet row, String name) throws SQLException {
        var at = row.getObject(name + "_at", OffsetDateTime.class);
        return at == null ? null : new Stamp(at.toInstant(), new UserId(uuid(row, name + "_by")));
    }
}
