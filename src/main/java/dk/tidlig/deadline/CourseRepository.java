package dk.tidlig.deadline;

import dk.tidlig.access.Grant;
import dk.tidlig.access.Scope;
import dk.tidlig.episode.EpisodeId;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.UserId;
import dk.tidlig.programme.ProgrammeVersionId;
import dk.tidlig.tenancy.Tenant;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The courses whose limits are followed, as events told of them.
@Repository
class CourseRepository {
    private final JdbcClient jdbc;

    CourseRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A course that is followed.
    ///
    /// @param measured what has been measured, as [Fact.Measured#remembered] has it
    record Course(EpisodeId episode, ChildId child, ProgrammeVersionId version, Set<String> measured) {}

    /// A course in which nobody helps yet.
    record Helpless(EpisodeId episode, ChildId child, ProgrammeVersionId version, Instant openedAt) {}

    void open(EpisodeId episode, ChildId child, ProgrammeVersionId version, UserId responsible, Instant openedAt) {
        jdbc.sql("""
                        insert into deadline.course
                          (municipality_id, episode_id, child_id, programme_version_id, responsible_id, opened_at)
                        values (:municipality, :episode, :child, :version, :responsible, :openedAt)
                        on conflict (municipality_id, episode_id) do nothing
                        """)
                .param("municipality", Tenant.current().value())
                .param("episode", episode.value())
                .param("child", child.value())
                .param("version", version.value())
                .param("responsible", responsible.value())
                .param("openedAt", ClockRepository.utc(openedAt))
                .update();
    }

    /// The course while it is open: no clock starts in one that was closed.
    Optional<Course> find(EpisodeId episode) {
        return jdbc.sql("""
                        select child_id, programme_version_id, measured from deadline.course
                         where municipality_id = :municipality and episode_id = :episode and closed_at is null
                        """)
                .param("municipality", Tenant.current().value())
                .param("episode", episode.value())
                .query((row, number) -> new Course(
                        episode,
                        new ChildId(ClockRepository.uuid(row, "child_id")),
                        new ProgrammeVersionId(ClockRepository.uuid(row, "programme_version_id")),
                        Set.of((String[]) row.getArray("measured").getArray())))
                .optional();
    }

    /// The child's courses that are open.
    List<EpisodeId> openOf(ChildId child) {
        return jdbc.sql("""
                        select episode_id from deadline.course
                         where municipality_id = :municipality and child_id = :child and closed_at is null
                        """)
                .param("municipality", Tenant.current().value())
                .param("child", child.value())
                .query((row, number) -> new EpisodeId(ClockRepository.uuid(row, "episode_id")))
                .list();
    }

    void responsible(EpisodeId episode, UserId responsible) {
        update(episode, "responsible_id = :value", responsible.value());
    }

    void helps(EpisodeId episode, UserId helper) {
        update(
                episode,
                "helper_ids = array_append(array_remove(helper_ids, :value::uuid), :value::uuid)",
                helper.value());
    }

    void helpsNoMore(EpisodeId episode, UserId helper) {
        update(episode, "helper_ids = array_remove(helper_ids, :value::uuid)", helper.value());
    }

    void tried(EpisodeId episode) {
        update(episode, "tries = tries + :value", 1);
    }

    void reached(EpisodeId episode, Instant at) {
        update(episode, "reached_at = coalesce(reached_at, :value)", ClockRepository.utc(at));
    }

    void measured(EpisodeId episode, Fact.Measured what) {
        update(
                episode,
                "measured = array_append(array_remove(measured, :value::text), :value::text)",
                what.remembered());
    }

    void close(EpisodeId episode, Instant at) {
        update(episode, "closed_at = :value", ClockRepository.utc(at));
    }

    private void update(EpisodeId episode, String what, Object value) {
        jdbc.sql("update deadline.course set " + what
                        + " where municipality_id = :municipality and episode_id = :episode")
                .param("value", value)
                .param("municipality", Tenant.current().value())
                .param("episode", episode.value())
                .update();
    }

    /// Open courses in which nobody helps and for which no clock runs that would say so.
    List<Helpless> withoutHelper(Scope scope, int most) {
        return jdbc.sql("""
                        select k.episode_id, k.child_id, k.programme_version_id, k.opened_at from deadline.course k
                         where k.municipality_id = :municipality and k.closed_at is null and k.helper_ids = '{}'
                           and (:all or k.child_id = any(:children))
                           and not exists (select from deadline.clock c
                                            where c.municipality_id = k.municipality_id and c.episode_id = k.episode_id
                                              and c.rule_code <> :agreed and c.stopped_at is null and c.cancelled_at is null)
                         order by k.opened_at limit :most
                        """)
                .param("municipality", Tenant.current().value())
                .param("all", scope.all())
                .param("children", scope.children())
                .param("agreed", LimitRule.Agreed.CODE)
                .param("most", most)
                .query((row, number) -> new Helpless(
                        new EpisodeId(ClockRepository.uuid(row, "episode_id")),
                        new ChildId(ClockRepository.uuid(row, "child_id")),
                        new ProgrammeVersionId(ClockRepository.uuid(row, "programme_version_id")),
                        row.getObject("opened_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    int erase(Grant grant) {
        return jdbc.sql("delete from deadline.course where municipality_id = :municipality and child_id = :child")
                .param("municipality", Tenant.current().value())
                .param("child", grant.child().value())
                .update();
    }

    List<UUID> of(Grant grant) {
        return jdbc.sql(
                        "select episode_id from deadline.course where municipality_id = :municipality and child_id = :child")
                .param("municipality", Tenant.current().value())
                .param("child", grant.child().value())
                .query(UUID.class)
                .list();
    }
}
