package dk.tidlig.session.records;

import dk.tidlig.access.Grant;
import dk.tidlig.episode.EpisodeId;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.kernel.UserId;
import dk.tidlig.offer.OfferId;
import dk.tidlig.offer.Uptake;
import dk.tidlig.session.Course;
import dk.tidlig.session.CourseId;
import dk.tidlig.tenancy.Forgetting;
import dk.tidlig.tenancy.Reading;
import dk.tidlig.tenancy.Tenant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows of courses and who gives them.
@Repository
public class CourseRepository implements Uptake {
    private static final String SELECT = """
            select c.id, c.child_id, c.episode_id, c.programme_version_id, c.offer_id, c.offer_code, c.offer_edition,
                   c.audience, c.aim, c.asked_at, c.asked_by, c.started_on, c.started_at, c.started_by,
                   c.ended_on, c.ended_at, c.ended_by, c.end_reason, c.end_note, c.imported,
                   c.planned_action_id,
                   array(select h.user_id from session.helper h
                          where h.municipality_id = c.municipality_id and h.course_id = c.id and h.to_at is null
                          order by h.from_at, h.user_id) as helpers
              from session.course c
             where c.municipality_id = :municipality and c.child_id = :child
            """;

    private record OfChild(ChildId child) {}

    private final JdbcClient jdbc;

    CourseRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// All of the child's courses, in the order they were asked for.
    public List<Course> of(Grant grant) {
        return Reading.once(
                new OfChild(grant.child()),
                () -> jdbc.sql(SELECT + " order by c.asked_at, c.id")
                        .param("municipality", Tenant.current().value())
                        .param("child", grant.child().value())
                        .query(CourseRows::course)
                        .list());
    }

    public List<Course> of(Grant grant, EpisodeId episode) {
        return jdbc.sql(SELECT + " and c.episode_id = :episode order by c.asked_at, c.id")
                .param("municipality", Tenant.current().value())
                .param("child", grant.child().value())
                .param("episode", episode.value())
                .query(CourseRows::course)
                .list();
    }

    public Optional<Course> find(Grant grant, CourseId course) {
        return jdbc.sql(SELECT + " and c.id = :course")
                .param("municipality", Tenant.current().value())
                .param("child", grant.child().value())
                .param("course", course.value())
                .query(CourseRows::course)
                .optional();
    }

    public void add(Grant grant, Course course) {
        jdbc.sql("""
                        insert into session.course
                          (municipality_id, id, child_id, episode_id, programme_version_id, offer_id, offer_code,
                           offer_edition, audience, aim, asked_at, asked_by, imported, planned_action_id)
                        values (:municipality, :id, :child, :episode, :version, :offer, :code,
                                :edition, :audience, :aim, :at, :by, false, :action)
                        """)
                .param("municipality", Tenant.current().value())
                .param("id", course.id().value())
                .param("child", grant.child().value())
                .param("episode", course.episode().value())
                .param("version", course.version().value())
                .param("offer", course.offer().value())
                .param("code", course.offerCode())
                .param("edition", course.edition())
                .param("audience", course.audience().name())
                .param("aim", course.aim())
                .param(
                        "action",
                        course.action() == null ? null : course.action().value())
                .param("at", course.asked().at().atOffset(ZoneOffset.UTC))
                .param("by", course.asked().by().value())
                .update();
        course.helpers().forEach(helper -> addHelper(grant, course.id(), helper));
        save(grant, course);
    }

    /// Writes when it started and ended.
    public void save(Grant grant, Course course) {
        var start = course.started();
        var end = course.ending();
        jdbc.sql("""
                        update session.course
                           set started_on = :startedOn, started_at = :startedAt, started_by = :startedBy,
                               ended_on = :endedOn, ended_at = :endedAt, ended_by = :endedBy,
                               end_reason = :reason, end_note = :note
                         where municipality_id = :municipality and child_id = :child and id = :id
                        """)
                .param("startedOn", start == null ? null : start.on())
                .param("startedAt", start == null ? null : start.stamp().at().atOffset(ZoneOffset.UTC))
                .param("startedBy", start == null ? null : start.stamp().by().value())
                .param("endedOn", end == null ? null : end.on())
                .param("endedAt", end == null ? null : end.stamp().at().atOffset(ZoneOffset.UTC))
                .param("endedBy", end == null ? null : end.stamp().by().value())
                .param("reason", end == null ? null : end.reason().name())
                .param("note", end == null ? null : end.note())
                .param("municipality", Tenant.current().value())
                .param("child", grant.child().value())
                .param("id", course.id().value())
                .update();
    }

    public void addHelper(Grant grant, CourseId course, UserId helper) {
        jdbc.sql("""
                        insert into session.helper (municipality_id, course_id, child_id, user_id, from_at, from_by)
                        values (:municipality, :course, :child, :user, :at, :by)
                        """)
                .param("municipality", Tenant.current().value())
                .param("course", course.value())
                .param("child", grant.child().value())
                .param("user", helper.value())
                .param("at", grant.at().atOffset(ZoneOffset.UTC))
                .param("by", grant.actor().id().value())
                .update();
    }

    public void endHelper(Grant grant, CourseId course, UserId helper) {
        jdbc.sql("""
                        update session.helper set to_at = greatest(:at, from_at), to_by = :by
                         where municipality_id = :municipality and child_id = :child and course_id = :course
                           and user_id = :user and to_at is null
                        """)
                .param("at", grant.at().atOffset(ZoneOffset.UTC))
                .param("by", grant.actor().id().value())
                .param("municipality", Tenant.current().value())
                .param("child", grant.child().value())
                .param("course", course.value())
                .param("user", helper.value())
                .update();
    }

    /// Closing an episode ends what runs in it. There is no grant: the closing has passed the gate.
    public void endAll(EpisodeId episode, Stamp stamp, LocalDate on) {
        jdbc.sql("""
                        update session.course
                           set ended_on = greatest(:on, started_on), ended_at = :at, ended_by = :by,
                               end_reason = case when started_on is null then 'NEVER_STARTED' else 'EPISODE_CLOSED' end
                         where municipality_id = :municipality and episode_id = :episode and ended_on is null
                        """)
                .param("on", on)
                .param("at", stamp.at().atOffset(ZoneOffset.UTC))
                .param("by", stamp.by().value())
                .param("municipality", Tenant.current().value())
                .param("episode", episode.value())
                .update();
    }

    /// How many run and wait, by offer.
    @Override
    public Map<OfferId, Uptake.Taken> taken() {
        record Count(OfferId offer, Taken taken) {}
        return jdbc
                .sql("""
                        select offer_id,
                               count(*) filter (where started_on is not null) as running,
                               count(*) filter (where started_on is null) as waiting
                          from session.course
                         where municipality_id = :municipality and ended_on is null
                         group by offer_id
                        """)
                .param("municipality", Tenant.current().value())
                .query((row, number) -> new Count(
                        new OfferId(row.getObject("offer_id", UUID.class)),
                        new Taken(row.getInt("running"), row.getInt("waiting"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Count::offer, Count::taken));
    }

    /// What the figures need stays, and points at nobody.
    private void keepForFigures(Grant grant) {
        jdbc.sql("""
                        insert into session.past_course (municipality_id, episode_key, offer_code, sessions_held)
                        select c.municipality_id, md5(:salt || c.episode_id::text)::uuid, c.offer_code,
                               (select count(*) from session.session s
                                 where s.municipality_id = c.municipality_id and s.course_id = c.id
                                   and (s.imported
                                        or exists (select 1 from session.appointment a
                                                    where a.municipality_id = s.municipality_id
                                                      and a.session_id = s.id and a.held_at is not null)))
                          from session.course c
                         where c.municipality_id = :municipality and c.child_id = :child
                        """)
                .param("municipality", Tenant.current().value())
                .param("child", grant.child().value())
                .param("salt", Forgetting.salt())
                .update();
    }

    public int erase(Grant grant) {
        keepForFigures(grant);
        int rows = 0;
        for (var table : new String[] {"note", "appointment", "session", "helper", "course", "budget"}) {
            rows += jdbc.sql("delete from session.%s where municipality_id = :municipality and child_id = :child"
                            .formatted(table))
                    .param("municipality", Tenant.current().value())
                    .param("child", grant.child().value())
                    .update();
        }
        return rows;
    }
}
