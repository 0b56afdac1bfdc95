package dk.tidlig.meeting;

import dk.tidlig.access.Grant;
import dk.tidlig.access.Scope;
import dk.tidlig.episode.sharing.SharingId;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.UserId;
import dk.tidlig.tenancy.Tenant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Network meetings as they lie.
@Repository
class MeetingRepository {
    private static final String SELECT = """
            select m.id, m.child_id, m.starts_at, m.lasts, m.place, m.about, m.family, m.called_at, m.called_by, m.sequence,
                   m.cancelled_at, m.cancelled_by, m.cancelled_why, m.begun_at, m.begun_by, m.sharing_id, m.ended_at,
                   m.ended_by, m.minutes, m.missing,
                   array(select i.user_id from meeting.invited i
                          where i.municipality_id = m.municipality_id and i.meeting_id = m.id) as invited,
                   array(select i.user_id from meeting.invited i
                          where i.municipality_id = m.municipality_id and i.meeting_id = m.id and i.present) as present
              from meeting.network_meeting m
             where m.municipality_id = :municipality
            """;
    private static final String DAYS = """
            select m.child_id, max(m.begun_at) as last,
                   min(m.starts_at) filter (where m.begun_at is null and m.cancelled_at is null
                                              and m.starts_at >= :from) as next
              from meeting.network_meeting m
             where m.municipality_id = :municipality
            """;
    private final JdbcClient jdbc;
    private final MeetingRows rows;

    MeetingRepository(JdbcClient jdbc, MeetingRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    NetworkMeetingId add(Grant grant, Instant starts, CallMeeting it) {
        var id = NetworkMeetingId.random();
        on("""
                        insert into meeting.network_meeting
                          (municipality_id, id, child_id, starts_at, lasts, place, about, family, called_at, called_by)
                        values (:municipality, :id, :child, :starts, :lasts, :place, :about, :family, :at, :by)
                        """, grant, id)
                .param("starts", starts.atOffset(ZoneOffset.UTC))
                .param("lasts", it.lasts().toMinutes())
                .param("place", rows.seal(id.value(), "place", it.place()))
                .param("about", rows.seal(id.value(), "about", it.about()))
                .param("family", rows.seal(id.value(), "family", it.family()))
                .update();
        jdbc.sql("""
                        insert into meeting.invited (municipality_id, meeting_id, user_id)
                        select :municipality, :id, unnest(cast(:users as uuid[]))
                        """)
                .param("municipality", Tenant.current().value())
                .param("id", id.value())
                .param("users", ids(it.invited()))
                .update();
        return id;
    }

    /// The child's, the newest first.
    List<NetworkMeeting> of(Grant grant) {
        return read(
                SELECT + " and m.child_id = :child order by m.starts_at desc",
                Map.of("child", grant.child().value()));
    }

    /// @throws NotFound when it is none of the child's
    NetworkMeeting get(Grant grant, NetworkMeetingId id) {
        return read(
                        SELECT + " and m.child_id = :child and m.id = :id",
                        Map.of("child", grant.child().value(), "id", id.value()))
                .stream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /// Those that the scope's actor is asked to and that have not ended, the soonest first.
    List<NetworkMeeting> askedTo(Scope scope, Instant from) {
        return read(SELECT + """
                         and exists (select from meeting.invited i
                                      where i.municipality_id = m.municipality_id and i.meeting_id = m.id
                                        and i.user_id = :user)
                         and m.ended_at is null and m.starts_at >= :from
                         order by m.starts_at
                        """, Map.of("user", scope.actor().id().value(), "from", from.atOffset(ZoneOffset.UTC)));
    }

    /// When those around a child met and will meet.
    ///
    /// @param last null when they never met
    /// @param next null when no meeting is called
    record Days(@Nullable Instant last, @Nullable Instant next) {}

    /// @param from the earliest that counts as still to come
    Map<ChildId, Days> days(Scope scope, Instant from) {
        return on(
                DAYS + " and (:all or m.child_id = any(:children)) group by m.child_id",
                Map.of("all", scope.all(), "children", scope.children(), "from", from.atOffset(ZoneOffset.UTC)));
    }

    /// The child's; empty when none was ever called.
    Map<ChildId, Days> days(Grant grant, Instant from) {
        return on(
                DAYS + " and m.child_id = :child group by m.child_id",
                Map.of("child", grant.child().value(), "from", from.atOffset(ZoneOffset.UTC)));
    }

    private Map<ChildId, Days> on(String sql, Map<String, Object> values) {
        var found = new HashMap<ChildId, Days>();
        jdbc.sql(sql)
                .param("municipality", Tenant.current().value())
                .params(values)
                .query(row -> {
                    found.put(
                            new ChildId(row.getObject("child_id", UUID.class)),
                            new Days(instant(row, "last"), instant(row, "next")));
                });
        return found;
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    /// @return 0 when it does not wait any more
    int move(Grant grant, NetworkMeeting it, Instant to, String why) {
        int moved = on("""
                        update meeting.network_meeting set starts_at = :to, sequence = sequence + 1
                         where municipality_id = :municipality and child_id = :child and id = :id and sequence = :sequence
                           and cancelled_at is null and begun_at is null
                        """, grant, it.id())
                .param("to", to.atOffset(ZoneOffset.UTC))
                .param("sequence", it.sequence())
                .update();
        if (moved > 0) {
            jdbc.sql("""
                            insert into meeting.move (municipality_id, meeting_id, number, was_at, why, moved_at, moved_by)
                            values (:municipality, :id, :number, :was, :why, :at, :by)
                            """)
                    .param("municipality", Tenant.current().value())
                    .param("id", it.id().value())
                    .param("number", it.sequence() + 1)
                    .param("was", it.starts().atOffset(ZoneOffset.UTC))
                    .param("why", rows.sealMove(it.id().value(), it.sequence() + 1, why))
                    .param("at", grant.at().atOffset(ZoneOffset.UTC))
                    .param("by", grant.actor().id().value())
                    .update();
        }
        return moved;
    }

    int cancel(Grant grant, NetworkMeetingId id, String why) {
        return on("""
                        update meeting.network_meeting
                           set cancelled_at = :at, cancelled_by = :by, cancelled_why = :why, sequence = sequence + 1
                         where municipality_id = :municipality and child_id = :child and id = :id
                           and cancelled_at is null and begun_at is null
                        """, grant, id)
                .param("why", rows.seal(id.value(), "cancelled_why", why))
                .update();
    }

    int begin(
            Grant grant, NetworkMeetingId id, Set<UserId> present, List<String> missing, @Nullable SharingId sharing) {
        int begun = on("""
                        update meeting.network_meeting set begun_at = :at, begun_by = :by, missing = :missing,
                               sharing_id = cast(:sharing as uuid)
                         where municipality_id = :municipality and child_id = :child and id = :id
                           and cancelled_at is null and begun_at is null
                        """, grant, id)
                .param("missing", missing.toArray(String[]::new))
                .param("sharing", sharing == null ? null : sharing.value())
                .update();
        jdbc.sql("""
                        update meeting.invited set present = true
                         where municipality_id = :municipality and meeting_id = :id
                           and user_id = any(cast(:users as uuid[]))
                        """)
                .param("municipality", Tenant.current().value())
                .param("id", id.value())
                .param("users", ids(present))
                .update();
        return begun;
    }

    int end(Grant grant, NetworkMeetingId id, String minutes) {
        return on("""
                        update meeting.network_meeting set ended_at = :at, ended_by = :by, minutes = :minutes
                         where municipality_id = :municipality and child_id = :child and id = :id
                           and begun_at is not null and ended_at is null
                        """, grant, id)
                .param("minutes", rows.seal(id.value(), "minutes", minutes))
                .update();
    }

    int erase(Grant grant) {
        return jdbc.sql(
                        "delete from meeting.network_meeting where municipality_id = :municipality and child_id = :child")
                .param("municipality", Tenant.current().value())
                .param("child", grant.child().value())
                .update();
    }

    private JdbcClient.StatementSpec on(String sql, Grant grant, NetworkMeetingId id) {
        return jdbc.sql(sql)
                .param("municipality", Tenant.current().value())
                .param("id", id.value())
                .param("child", grant.child().value())
                .param("at", grant.at().atOffset(ZoneOffset.UTC))
                .param("by", grant.actor().id().value());
    }

    private List<NetworkMeeting> read(String sql, Map<String, Object> values) {
        return jdbc.sql(sql)
                .param("municipality", Tenant.current().value())
                .params(values)
                .query((row, number) -> rows.meeting(
                        row, row.getInt("sequence") == 0 ? List.of() : moves(row.getObject("id", UUID.class))))
                .list();
    }

    /// Asked for those alone that were changed.
    private List<NetworkMeeting.Move> moves(UUID meeting) {
        return jdbc.sql("""
                        select meeting_id, number, was_at, why, moved_at, moved_by from meeting.move
                         where municipality_id = :municipality and meeting_id = :id order by number
                        """)
                .param("municipality", Tenant.current().value())
                .param("id", meeting)
                .query((row, number) -> rows.move(row))
                .list();
    }

    private static String[] ids(Set<UserId> users) {
        return users.stream().map(UserId::toString).toArray(String[]::new);
    }
}
