package dk.tidlig.session.team;

import dk.tidlig.access.Grant;
import dk.tidlig.access.Scope;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.kernel.UserId;
import dk.tidlig.session.AppointmentId;
import dk.tidlig.session.CourseId;
import dk.tidlig.session.SessionId;
import dk.tidlig.session.records.CourseRows;
import dk.tidlig.tenancy.Tenant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows of teams, and of what was done about missed sessions.
@Repository
class TeamRecords {
    private static final String SELECT = """
            select course_id, lead_id, steps, made_at, made_by, went, family_words, team_words, ended_at, ended_by
              from session.team
             where municipality_id = :municipality and child_id = :child
            """;

    private final JdbcClient jdbc;

    TeamRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A session that the family missed and nobody has booked again or explained.
    record Missed(ChildId child, SessionId session, int number, Instant at) {}

    /// What was done about a missed session.
    record Explained(AppointmentId appointment, String words, Stamp stamp) {}

    List<Team> of(Grant grant) {
        return jdbc.sql(SELECT + " order by made_at")
                .param("municipality", Tenant.current().value())
                .param("child", grant.child().value())
                .query(TeamRecords::team)
                .list();
    }

    Optional<Team> find(Grant grant, CourseId course) {
        return of(grant).stream().filter(it -> it.course().equals(course)).findFirst();
    }

    void add(Grant grant, CourseId course, UserId lead, List<String> steps) {
        jdbc.sql("""
                        insert into session.team (municipality_id, course_id, child_id, lead_id, steps, made_at, made_by)
                        values (:municipality, :course, :child, :lead, :steps, :at, :by)
                        """)
                .param("municipality", Tenant.current().value())
                .param("course", course.value())
                .param("child", grant.child().value())
                .param("lead", lead.value())
                .param("steps", steps.toArray(String[]::new))
                .param("at", grant.at().atOffset(ZoneOffset.UTC))
                .param("by", grant.actor().id().value())
                .update();
    }

    void end(Grant grant, CourseId course, Team.End end) {
        jdbc.sql("""
                        update session.team
                           set went = :went, family_words = :family, team_words = :team, ended_at = :at, ended_by = :by
                         where municipality_id = :municipality and child_id = :child and course_id = :course
                        """)
                .param("went", end.went().name())
                .param("family", end.family())
                .param("team", end.team())
                .param("at", end.stamp().at().atOffset(ZoneOffset.UTC))
                .param("by", end.stamp().by().value())
                .param("municipality", Tenant.current().value())
                .param("child", grant.child().value())
                .param("course", course.value())
                .update();
    }

    /// @return false when it is explained already
    boolean explain(Grant grant, AppointmentId appointment, String words) {
        return jdbc.sql("""
                        insert into session.explained
                          (municipality_id, appointment_id, child_id, words, written_at, written_by)
                        values (:municipality, :appointment, :child, :words, :at, :by)
                        on conflict (municipality_id, appointment_id) do nothing
                        """)
                        .param("municipality", Tenant.current().value())
                        .param("appointment", appointment.value())
                        .param("child", grant.child().value())
                        .param("words", words)
                        .param("at", grant.at().atOffset(ZoneOffset.UTC))
                        .param("by", grant.actor().id().value())
                        .update()
                == 1;
    }

    List<Explained> explained(Grant grant) {
        return jdbc.sql("""
                        select appointment_id, words, written_at, written_by from session.explained
                         where municipality_id = :municipality and child_id = :child order by written_at
                        """)
                .param("municipality", Tenant.current().value())
                .param("child", grant.child().value())
                .query((row, number) -> new Explained(
                        new AppointmentId(row.getObject("appointment_id", UUID.class)),
                        row.getString("words"),
                        stamp(row, "written")))
                .list();
    }

    /// Those of the teams that the actor is responsible for. Who is responsible and has left the course is followed by
    /// whoever has given it longest.
    List<Missed> missed(Scope scope) {
        return jdbc.sql("""
                        select s.child_id, s.id, s.number, last.starts_at
                          from session.team t
                          join session.course c on c.municipality_id = t.municipality_id and c.id = t.course_id
                          join session.session s on s.municipality_id = c.municipality_id and s.course_id = c.id
                          join lateral (select a.id, a.starts_at, a.missed_at from session.appointment a
                                         where a.municipality_id = s.municipality_id and a.session_id = s.id
                                         order by a.attempt desc limit 1) last on last.missed_at is not null
                         where t.municipality_id = :municipality and (:all or t.child_id = any(:children))
                           and c.ended_on is null
                           and :user = (select h.user_id from session.helper h
                                         where h.municipality_id = c.municipality_id and h.course_id = c.id
                                           and h.to_at is null
                                         order by h.user_id <> t.lead_id, h.from_at, h.user_id limit 1)
                           and not exists (select 1 from session.explained e
                                            where e.municipality_id = t.municipality_id and e.appointment_id = last.id)
                         order by last.starts_at
                        """)
                .param("municipality", Tenant.current().value())
                .param("all", scope.all())
                .param("children", scope.children())
                .param("user", scope.actor().id().value())
                .query((row, number) -> new Missed(
                        new ChildId(row.getObject("child_id", UUID.class)),
                        new SessionId(row.getObject("id", UUID.class)),
                        row.getInt("number"),
                        CourseRows.instant(row, "starts_at")))
                .list();
    }

    int erase(Grant grant) {
        int explained = jdbc.sql(
                        "delete from session.explained where municipality_id = :municipality and child_id = :child")
                .param("municipality", Tenant.current().value())
                .param("child", grant.child().value())
                .update();
        return explained
                + jdbc.sql("delete from session.team where municipality_id = :municipality and child_id = :child")
                        .param("municipality", Tenant.current().value())
                        .param("child", grant.child().value())
                        .update();
    }

    private static Team team(ResultSet row, int number) throws SQLException {
        return new Team(
                new CourseId(row.getObject("course_id", UUID.class)),
                new UserId(row.getObject("lead_id", UUID.class)),
                List.of((String[]) row.getArray("steps").getArray()),
                stamp(row, "made"),
                end(row));
    }

    private static Team.@Nullable End end(ResultSet row) throws SQLException {
        var went = row.getString("went");
        return went == null
                ? null
                : new Team.End(
                        Team.Went.valueOf(went),
                        row.getString("family_words"),
                        row.getString("team_words"),
                        stamp(row, "ended"));
    }

    private static Stamp stamp(ResultSet row, String what) throws SQLException {
        return new Stamp(CourseRows.instant(row, what + "_at"), new UserId(row.getObject(what + "_by", UUID.class)));
    }
}
