package dk.tidlig.meeting.steering;

import dk.tidlig.access.Grant;
import dk.tidlig.access.Scope;
import dk.tidlig.identity.group.GroupId;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.kernel.UserId;
import dk.tidlig.tenancy.Tenant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Steering groups' meetings and points as they lie.
@Repository
class SteeringRepository {
    private static final String POINT = """
            select p.id, p.group_id, p.words, p.raised_at, p.raised_by, m.held_on, p.decision, p.owner_id, p.due_on, p.done_at,
                   p.done_by
              from meeting.steering_point p
              left join meeting.steering_meeting m on m.municipality_id = p.municipality_id and m.id = p.meeting_id
             where p.municipality_id = :municipality
            """;
    private final JdbcClient jdbc;

    SteeringRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void raise(Grant grant, GroupId group, String words) {
        on("""
                        insert into meeting.steering_point (municipality_id, id, group_id, words, raised_at, raised_by)
                        values (:municipality, :id, :group, :words, :at, :by)
                        """, grant, group)
                .param("id", SteeringPointId.random().value())
                .param("words", words)
                .update();
    }

    /// The meeting on that day; it is there already when another member called it.
    void call(Grant grant, GroupId group, LocalDate day) {
        on("""
                        insert into meeting.steering_meeting (municipality_id, id, group_id, held_on, called_at, called_by)
                        values (:municipality, :id, :group, :day, :at, :by)
                        on conflict (municipality_id, group_id, held_on) where not cancelled do nothing
                        """, grant, group)
                .param("id", SteeringMeetingId.random().value())
                .param("day", day)
                .update();
    }

    /// The newest first.
    List<SteeringMeeting> meetings(GroupId group) {
        return jdbc.sql("""
                        select m.id, m.held_on, m.moved_from, m.cancelled, m.why, m.changes, m.changed_by,
                               array(select p.user_id from meeting.steering_presence p
                                      where p.municipality_id = m.municipality_id and p.meeting_id = m.id) as present
                          from meeting.steering_meeting m
                         where m.municipality_id = :municipality and m.group_id = :group
                         order by m.held_on desc limit 24
                        """)
                .param("municipality", Tenant.current().value())
                .param("group", group.value())
                .query((row, number) -> new SteeringMeeting(
                        new SteeringMeetingId(row.getObject("id", UUID.class)),
                        row.getObject("held_on", LocalDate.class),
                        Stream.of((UUID[]) row.getArray("present").getArray())
                                .map(UserId::new)
                                .collect(Collectors.toSet()),
                        change(row)))
                .list();
    }

    private static SteeringMeeting.@Nullable Change change(ResultSet row) throws SQLException {
        int times = row.getInt("changes");
        return times == 0
                ? null
                : new SteeringMeeting.Change(
                        row.getBoolean("cancelled"),
                        row.getObject("moved_from", LocalDate.class),
                        row.getString("why"),
                        times,
                        new UserId(row.getObject("changed_by", UUID.class)));
    }

    /// @param to null to cancel it
    /// @return 0 when it is cancelled already, somebody was there, or it is none of the group's
    int change(Grant grant, GroupId group, SteeringMeetingId meeting, @Nullable LocalDate to, String why) {
        return on("""
                        update meeting.steering_meeting m
                           set moved_from = case when cast(:to as date) is null then moved_from else held_on end,
                               held_on = coalesce(:to, held_on), cancelled = cast(:to as date) is null, why = :why,
                               changes = changes + 1, changed_at = :at, changed_by = :by
                         where municipality_id = :municipality and group_id = :group and id = :id and not cancelled
                           and not exists (select from meeting.steering_presence p
                                            where p.municipality_id = m.municipality_id and p.meeting_id = m.id)
                        """, grant, group)
                .param("id", meeting.value())
                .param("to", to)
                .param("why", why)
                .update();
    }

    /// @throws NotFound when the group has none with that id
    SteeringMeeting meeting(GroupId group, SteeringMeetingId id) {
        return meetings(group).stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    void attend(Grant grant, GroupId group, SteeringMeetingId meeting, Set<UserId> present) {
        on(
                        "delete from meeting.steering_presence where municipality_id = :municipality and meeting_id = :id",
                        grant,
                        group)
                .param("id", meeting.value())
                .update();
        on("""
                        insert into meeting.steering_presence (municipality_id, meeting_id, user_id)
                        select :municipality, :id, unnest(cast(:present as uuid[]))
                        """, grant, group)
                .param("id", meeting.value())
                .param("present", present.stream().map(UserId::toString).toArray(String[]::new))
                .update();
    }

    /// @return 0 when it is decided already, or none of the group's
    int decide(Grant grant, GroupId group, SteeringPointId id, SteeringMeetingId meeting, Decide it) {
        return on("""
                        update meeting.steering_point
                           set meeting_id = :meeting, decision = :decision, owner_id = :owner, due_on = :due,
                               decided_at = :at, decided_by = :by
                         where municipality_id = :municipality and group_id = :group and id = :id and decided_at is null
                        """, grant, group)
                .param("id", id.value())
                .param("meeting", meeting.value())
                .param("decision", it.words())
                .param("owner", it.owner().value())
                .param("due", it.due())
                .update();
    }

    /// The owner's own.
    ///
    /// @return 0 when it is done already, or somebody else's
    int done(Grant grant, GroupId group, SteeringPointId id) {
        return on("""
                        update meeting.steering_point set done_at = :at, done_by = :by
                         where municipality_id = :municipality and group_id = :group and id = :id and owner_id = :by
                           and done_at is null
                        """, grant, group).param("id", id.value()).update();
    }

    /// What waits comes first, then what is not done, then the newest.
    List<SteeringPoint> points(GroupId group) {
        return jdbc.sql(POINT + """
                         and p.group_id = :group
                         order by p.decided_at is not null, p.done_at is not null, p.raised_at desc limit 200
                        """)
                .param("municipality", Tenant.current().value())
                .param("group", group.value())
                .query(SteeringRepository::point)
                .list();
    }

    /// What the scope's actor has to follow, in any group.
    List<SteeringPoint> own(Scope scope) {
        return jdbc.sql(POINT
                        + " and p.owner_id = :user and p.done_at is null order by p.due_on nulls last, p.id limit 30")
                .param("municipality", Tenant.current().value())
                .param("user", scope.actor().id().value())
                .query(SteeringRepository::point)
                .list();
    }

    private JdbcClient.StatementSpec on(String sql, Grant grant, GroupId group) {
        return jdbc.sql(sql)
                .param("municipality", Tenant.current().value())
                .param("group", group.value())
                .param("at", grant.at().atOffset(ZoneOffset.UTC))
                .param("by", grant.actor().id().value());
    }

    private static SteeringPoint point(ResultSet row, int number) throws SQLException {
        var on = row.getObject("held_on", LocalDate.class);
        return new SteeringPoint(
                new SteeringPointId(row.getObject("id", UUID.class)),
                new GroupId(row.getObject("group_id", UUID.class)),
                row.getString("words"),
                Objects.requireNonNull(stamp(row, "raised")),
                on == null
                        ? null
                        : new SteeringPoint.Decided(
                                on,
                                row.getString("decision"),
                                new UserId(row.getObject("owner_id", UUID.class)),
                                row.getObject("due_on", LocalDate.class)),
                stamp(row, "done"));
    }

    private static @Nullable Stamp stamp(ResultSet row, String what) throws SQLException {
        var at = row.getObject(what + "_at", OffsetDateTime.class);
        return at == null ? null : new Stamp(at.toInstant(), new UserId(row.getObject(what + "_by", UUID.class)));
    }
}
