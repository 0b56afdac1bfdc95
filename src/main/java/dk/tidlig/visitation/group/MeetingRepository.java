package dk.tidlig.visitation.group;

import dk.tidlig.access.Grant;
import dk.tidlig.identity.group.GroupId;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Stale;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.kernel.UserId;
import dk.tidlig.tenancy.Tenant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Meetings and who is present at them. Nothing of any child.
@Repository
class MeetingRepository {
    private static final String SELECT = """
            select m.id, m.group_id, m.held_on, m.opened_at, m.opened_by, m.revision,
                   array(select a.user_id from visitation.attendance a
                          where a.municipality_id = m.municipality_id and a.meeting_id = m.id) as present
              from visitation.meeting m where m.municipality_id = :municipality
            """;
    private final JdbcClient jdbc;

    MeetingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The group's meeting on that day; it is there already when another member opened it.
    MeetingId open(Grant grant, GroupId group, LocalDate day) {
        jdbc.sql("""
                        insert into visitation.meeting (municipality_id, id, group_id, held_on, opened_at, opened_by)
                        values (:municipality, :id, :group, :day, :at, :by)
                        on conflict (municipality_id, group_id, held_on) do nothing
                        """)
                .param("municipality", Tenant.current().value())
                .param("id", UUID.randomUUID())
                .param("group", group.value())
                .param("day", day)
                .param("at", grant.at().atOffset(ZoneOffset.UTC))
                .param("by", grant.actor().id().value())
                .update();
        return new MeetingId(jdbc.sql("""
                        select id from visitation.meeting
                         where municipality_id = :municipality and group_id = :group and held_on = :day
                        """)
                .param("municipality", Tenant.current().value())
                .param("group", group.value())
                .param("day", day)
                .query(UUID.class)
                .single());
    }

    /// @throws NotFound when the group has none with that id
    Meeting get(GroupId group, MeetingId id) {
        return jdbc.sql(SELECT + " and m.group_id = :group and m.id = :id")
                .param("municipality", Tenant.current().value())
                .param("group", group.value())
                .param("id", id.value())
                .query(MeetingRepository::read)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /// The newest first.
    List<Meeting> of(GroupId group, int most) {
        return jdbc.sql(SELECT + " and m.group_id = :group order by m.held_on desc limit :most")
                .param("municipality", Tenant.current().value())
                .param("group", group.value())
                .param("most", most)
                .query(MeetingRepository::read)
                .list();
    }

    Optional<MeetingId> on(GroupId group, LocalDate day) {
        return jdbc.sql("""
                        select id from visitation.meeting
                         where municipality_id = :municipality and group_id = :group and held_on = :day
                        """)
                .param("municipality", Tenant.current().value())
                .param("group", group.value())
                .param("day", day)
                .query(UUID.class)
                .optional()
                .map(MeetingId::new);
    }

    Optional<LocalDate> next(GroupId group, LocalDate from) {
        return jdbc.sql("""
                        select min(held_on) from visitation.meeting
                         where municipality_id = :municipality and group_id = :group and held_on >= :from
                        """)
                .param("municipality", Tenant.current().value())
                .param("group", group.value())
                .param("from", from)
                .query((row, number) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single();
    }

    /// When the group met and meets. A meeting is held when somebody is noted as present.
    ///
    /// @param last held on this day or before
    /// @param next called for this day or later, and not held yet
    /// @param unheld the last one past after `last` that nobody is noted at
    record Days(
            @Nullable LocalDate last,
            @Nullable LocalDate next,
            @Nullable LocalDate unheld) {}

    Days days(GroupId group, LocalDate today) {
        return jdbc.sql("""
                        with met as (
                            select m.held_on, exists (select 1 from visitation.attendance a
                                     where a.municipality_id = m.municipality_id and a.meeting_id = m.id) as held
                              from visitation.meeting m
                             where m.municipality_id = :municipality and m.group_id = :group),
                        latest as (select max(held_on) as day from met where held and held_on <= :today)
                        select latest.day as last,
                               min(held_on) filter (where held_on > :today or (held_on = :today and not held)) as next,
                               max(held_on) filter (where held_on < :today and not held
                                   and held_on > coalesce(latest.day, '-infinity')) as unheld
                          from latest left join met on true
                         group by latest.day
                        """)
                .param("municipality", Tenant.current().value())
                .param("group", group.value())
                .param("today", today)
                .query((row, number) -> new Days(
                        row.getObject("last", LocalDate.class),
                        row.getObject("next", LocalDate.class),
                        row.getObject("unheld", LocalDate.class)))
                .single();
    }

    /// @throws Stale when somebody else ticked first
    void attend(Meeting meeting, Collection<UserId> present, long revision) {
        int changed = jdbc.sql("""
                        update visitation.meeting set revision = revision + 1
                         where municipality_id = :municipality and id = :id and revision = :revision
                        """)
                .param("municipality", Tenant.current().value())
                .param("id", meeting.id().value())
                .param("revision", revision)
                .update();
        if (changed == 0) {
            throw new Stale(get(meeting.group(), meeting.id()).revision(), Map.of());
        }
        jdbc.sql("delete from visitation.attendance where municipality_id = :municipality and meeting_id = :id")
                .param("municipality", Tenant.current().value())
                .param("id", meeting.id().value())
                .update();
        jdbc.sql("""
                        insert into visitation.attendance (municipality_id, meeting_id, user_id)
                        select :municipality, :id, present from unnest(:present::uuid[]) as present
                        """)
                .param("municipality", Tenant.current().value())
                .param("id", meeting.id().value())
                .param("present", present.stream().map(UserId::value).distinct().toArray(UUID[]::new))
                .update();
    }

    private static Meeting read(ResultSet row, int number) throws SQLException {
        return new Meeting(
                new MeetingId(row.getObject("id", UUID.class)),
                new GroupId(row.getObject("group_id", UUID.class)),
                row.getObject("held_on", LocalDate.class),
                new Stamp(
                        row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                        new UserId(row.getObject("opened_by", UUID.class))),
                Arrays.stream((UUID[]) row.getArray("present").getArray())
                        .map(UserId::new)
                        .collect(Collectors.toSet()),
                row.getLong("revision"));
    }
}
