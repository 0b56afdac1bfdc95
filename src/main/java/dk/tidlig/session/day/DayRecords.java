package dk.tidlig.session.day;

import dk.tidlig.access.Scope;
import dk.tidlig.episode.EpisodeId;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.UserId;
import dk.tidlig.offer.OfferId;
import dk.tidlig.programme.ProgrammeVersionId;
import dk.tidlig.session.CourseId;
import dk.tidlig.session.SessionId;
import dk.tidlig.session.When;
import dk.tidlig.session.records.CourseRows;
import dk.tidlig.tenancy.Tenant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What My day shows of sessions, within a scope.
@Repository
class DayRecords {
    /// Sessions that one gives oneself, and those of the children around one that nobody here gives.
    private static final String MINE = """
             and c.child_id = any(:children)
             and (exists (select 1 from session.helper h
                           where h.municipality_id = c.municipality_id and h.course_id = c.id
                             and h.user_id = :user and h.to_at is null)
                  or not exists (select 1 from session.helper h
                                  where h.municipality_id = c.municipality_id and h.course_id = c.id
                                    and h.to_at is null))
            """;
    private static final String APPOINTMENT = """
            select a.session_id, a.child_id, s.number, a.starts_at, a.minutes, a.mode, a.place, a.held_at is not null as held,
                   c.id as course_id, c.offer_id, c.offer_edition,
                   exists (select 1 from session.note n
                            where n.municipality_id = s.municipality_id and n.session_id = s.id) as noted
              from session.appointment a
              join session.session s on s.municipality_id = a.municipality_id and s.id = a.session_id
              join session.course c on c.municipality_id = s.municipality_id and c.id = s.course_id
             where a.municipality_id = :municipality
               and a.moved_at is null and a.cancelled_at is null and a.missed_at is null
            """;

    private final JdbcClient jdbc;

    DayRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// An appointment that stands or was held.
    record Visit(
            SessionId session,
            ChildId child,
            CourseId course,
            OfferId offer,
            int edition,
            int number,
            When when,
            boolean held,
            boolean noted) {}

    /// What somebody did: `booked`, `moved`, `cancelled`, `missed`, `held` or `noted`.
    record Deed(Instant at, UserId by, ChildId child, SessionId session, String what) {}

    /// An open episode with sessions held, by its programme's version.
    record Progress(ChildId child, EpisodeId episode, ProgrammeVersionId version, int held, boolean booked) {}

    /// A family on a waiting list.
    record Waiting(ChildId child, CourseId course, OfferId offer) {}

    List<Visit> visits(Scope scope, Instant from, Instant to) {
        return jdbc.sql(APPOINTMENT + MINE + " and a.starts_at >= :from and a.starts_at < :to order by a.starts_at")
                .param("municipality", Tenant.current().value())
                .param("children", scope.children())
                .param("user", scope.actor().id().value())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("to", to.atOffset(ZoneOffset.UTC))
                .query(DayRecords::visit)
                .list();
    }

    /// Sessions that are over, and of which nobody has said what became of them.
    List<Visit> unanswered(Scope scope, Instant before) {
        return jdbc.sql(APPOINTMENT + MINE + """
                         and a.held_at is null and a.starts_at + make_interval(mins => a.minutes) < :before
                         order by a.starts_at
                        """)
                .param("municipality", Tenant.current().value())
                .param("children", scope.children())
                .param("user", scope.actor().id().value())
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query(DayRecords::visit)
                .list();
    }

    List<Deed> deeds(Scope scope, Instant since) {
        return jdbc.sql("""
                        select d.at, d.by, a.child_id, a.session_id, d.what
                          from session.appointment a
                         cross join lateral (values
                               (a.booked_at, a.booked_by, case when a.attempt = 1 then 'booked' end),
                               (a.moved_at, a.moved_by, 'moved'), (a.cancelled_at, a.cancelled_by, 'cancelled'),
                               (a.missed_at, a.missed_by, 'missed'), (a.held_at, a.held_by, 'held')) as d (at, by, what)
                         where a.municipality_id = :municipality and a.child_id = any(:children)
                           and d.at >= :since and d.by <> :user and d.what is not null
                        union all
                        select n.written_at, n.written_by, n.child_id, n.session_id, 'noted'
                          from session.note n
                         where n.municipality_id = :municipality and n.child_id = any(:children)
                           and n.written_at >= :since and n.written_by <> :user
                           and (n.version > 1 or not exists (
                                select 1 from session.appointment a
                                 where a.municipality_id = n.municipality_id and a.session_id = n.session_id
                                   and a.held_at = n.written_at))
                         order by at desc limit 50
                        """)
                .param("municipality", Tenant.current().value())
                .param("children", scope.children())
                .param("user", scope.actor().id().value())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Deed(
                        CourseRows.instant(row, "at"),
                        new UserId(row.getObject("by", UUID.class)),
                        new ChildId(row.getObject("child_id", UUID.class)),
                        new SessionId(row.getObject("session_id", UUID.class)),
                        row.getString("what")))
                .list();
    }

    /// Episodes with a course that has not ended.
    List<Progress> progress(Scope scope) {
        return jdbc.sql("""
                        select c.child_id, c.episode_id, min(c.programme_version_id::text)::uuid as version,
                               count(distinct s.id) filter (where s.imported or a.held_at is not null) as held,
                               coalesce(bool_or(a.id is not null and a.held_at is null), false) as booked
                          from session.course c
                          left join session.session s
                            on s.municipality_id = c.municipality_id and s.course_id = c.id
                          left join session.appointment a
                            on a.municipality_id = s.municipality_id and a.session_id = s.id
                           and a.moved_at is null and a.cancelled_at is null and a.missed_at is null
                         where c.municipality_id = :municipality and c.child_id = any(:children)
                         group by c.child_id, c.episode_id
                        having bool_or(c.started_on is not null and c.ended_on is null)
                        """)
                .param("municipality", Tenant.current().value())
                .param("children", scope.children())
                .query((row, number) -> new Progress(
                        new ChildId(row.getObject("child_id", UUID.class)),
                        new EpisodeId(row.getObject("episode_id", UUID.class)),
                        new ProgrammeVersionId(row.getObject("version", UUID.class)),
                        row.getInt("held"),
                        row.getBoolean("booked")))
                .list();
    }

    List<Waiting> waiting(Scope scope) {
        return jdbc.sql("""
                        select child_id, id, offer_id
                          from session.course
                         where municipality_id = :municipality and child_id = any(:children)
                           and started_on is null and ended_on is null
                         order by asked_at
                        """)
                .param("municipality", Tenant.current().value())
                .param("children", scope.children())
                .query((row, number) -> new Waiting(
                        new ChildId(row.getObject("child_id", UUID.class)),
                        new CourseId(row.getObject("id", UUID.class)),
                        new OfferId(row.getObject("offer_id", UUID.class))))
                .list();
    }

    private static Visit visit(ResultSet row, int number) throws SQLException {
        return new Visit(
                new SessionId(row.getObject("session_id", UUID.class)),
                new ChildId(row.getObject("child_id", UUID.class)),
                new CourseId(row.getObject("course_id", UUID.class)),
                new OfferId(row.getObject("offer_id", UUID.class)),
                row.getInt("offer_edition"),
                row.getInt("number"),
                new When(
                        CourseRows.instant(row, "starts_at"),
                        row.getInt("minutes"),
                        When.Mode.valueOf(row.getString("mode")),
                        row.getString("place")),
                row.getBoolean("held"),
                row.getBoolean("noted"));
    }
}
