package dk.tidlig.detection;

import dk.tidlig.access.Grant;
import dk.tidlig.access.Scope;
import dk.tidlig.identity.Colleague;
import dk.tidlig.identity.Colleagues;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.UserId;
import dk.tidlig.tenancy.Tenant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Institutions, rooms and who works in them, as they lie.
@Repository
public class RoomRepository {
    private final JdbcClient jdbc;
    private final Colleagues colleagues;

    RoomRepository(JdbcClient jdbc, Colleagues colleagues) {
        this.jdbc = jdbc;
        this.colleagues = colleagues;
    }

    private record Row(
            UUID institution,
            String kind,
            String name,
            @Nullable UUID room,
            @Nullable String roomName,
            int children,
            UUID[] staff) {}

    /// Of one institution, or nothing when there is none such.
    List<Institution> whole(Scope scope, InstitutionId which, LocalDate today) {
        var rows = jdbc.sql("""
                        select i.id, i.kind, i.label, r.id as room, r.label as room_label,
                               (select count(*) from detection.enrolment e
                                 where e.municipality_id = r.municipality_id and e.room_id = r.id
                                   and e.ends_before is null) as children,
                               array(select s.user_id from detection.room_staff s
                                      where s.municipality_id = r.municipality_id and s.room_id = r.id
                                        and s.starts_on <= :today and (s.ends_before is null or s.ends_before > :today)
                                      order by s.added_at) as staff
                          from detection.institution i
                          left join detection.room r
                            on r.municipality_id = i.municipality_id and r.institution_id = i.id
                         where i.municipality_id = :municipality and i.id = :which
                         order by i.label collate "da-x-icu", r.label collate "da-x-icu"
                        """)
                .param("municipality", Tenant.current().value())
                .param("which", which.value())
                .param("today", today)
                .query(RoomRepository::row)
                .list();
        return grouped(rows);
    }

    List<Place> places(Scope scope) {
        return jdbc.sql("""
                        select i.id, i.kind, i.label, count(r.id) as rooms, coalesce(sum(e.children), 0) as children
                          from detection.institution i
                          left join detection.room r
                            on r.municipality_id = i.municipality_id and r.institution_id = i.id
                          left join (select room_id, count(*) as children from detection.enrolment
                                      where municipality_id = :municipality and ends_before is null group by room_id) e
                            on e.room_id = r.id
                         where i.municipality_id = :municipality
                         group by i.id, i.kind, i.label order by i.label collate "da-x-icu"
                        """)
                .param("municipality", Tenant.current().value())
                .query((row, number) -> new Place(
                        new InstitutionId(row.getObject("id", UUID.class)),
                        Institution.Kind.valueOf(row.getString("kind")),
                        row.getString("label"),
                        row.getInt("rooms"),
                        row.getInt("children")))
                .list();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getString("label"),
                row.getObject("room", UUID.class),
                row.getString("room_label"),
                row.getInt("children"),
                (UUID[]) row.getArray("staff").getArray());
    }

    private List<Institution> grouped(List<Row> rows) {
        var users = rows.stream()
                .flatMap(row -> Stream.of(row.staff))
                .map(UserId::new)
                .toList();
        var names = colleagues.of(users);
        var grouped = new LinkedHashMap<UUID, List<Row>>();
        rows.forEach(row -> grouped.computeIfAbsent(row.institution, id -> new ArrayList<>())
                .add(row));
        return grouped.values().stream()
                .map(own -> new Institution(
                        new InstitutionId(own.getFirst().institution),
                        Institution.Kind.valueOf(own.getFirst().kind),
                        own.getFirst().name,
                        own.stream().flatMap(row -> room(row, names).stream()).toList()))
                .toList();
    }

    private static Optional<Institution.Room> room(Row row, Map<UserId, Colleague> names) {
        return row.room == null || row.roomName == null
                ? Optional.empty()
                : Optional.of(new Institution.Room(
                        new RoomId(row.room),
                        row.roomName,
                        row.children,
                        Stream.of(row.staff)
                                .map(UserId::new)
                                .map(names::get)
                                .filter(Objects::nonNull)
                                .map(one -> new Institution.Worker(one.id().toString(), one.name()))
                                .toList()));
    }

    InstitutionId add(Grant grant, Institution.Kind kind, String name) {
        var id = InstitutionId.random();
        int made = on("""
                        insert into detection.institution (municipality_id, id, kind, label, created_at, created_by)
                        values (:municipality, :id, :kind, :name, :at, :by)
                        on conflict (municipality_id, label) do nothing
                        """, grant)
                .param("id", id.value())
                .param("kind", kind.name())
                .param("name", name)
                .update();
        return oneOf(made, DetectionRefusal.NAME_TAKEN, id);
    }

    RoomId addRoom(Grant grant, InstitutionId institution, String name) {
        var id = RoomId.random();
        int made = on("""
                        insert into detection.room (municipality_id, id, institution_id, label, created_at, created_by)
                        select :municipality, :id, i.id, :name, :at, :by
                          from detection.institution i where i.municipality_id = :municipality and i.id = :institution
                        on conflict (municipality_id, institution_id, label) do nothing
                        """, grant)
                .param("id", id.value())
                .param("institution", institution.value())
                .param("name", name)
                .update();
        return oneOf(made, DetectionRefusal.NAME_TAKEN, id);
    }

    void addStaff(Grant grant, RoomId room, UserId user, LocalDate from) {
        int made = on("""
                        insert into detection.room_staff
                          (municipality_id, id, room_id, user_id, starts_on, added_at, added_by)
                        values (:municipality, gen_random_uuid(), :room, :user, :from, :at, :by)
                        on conflict (municipality_id, room_id, user_id) where ends_before is null do nothing
                        """, grant)
                .param("room", room.value())
                .param("user", user.value())
                .param("from", from)
                .update();
        oneOf(made, DetectionRefusal.WORKS_THERE, room);
    }

    void endStaff(Grant grant, RoomId room, UserId user, LocalDate today) {
        on("""
                        update detection.room_staff
                           set ends_before = greatest(:today, starts_on), ended_at = :at, ended_by = :by
                         where municipality_id = :municipality and room_id = :room and user_id = :user
                           and ends_before is null
                        """, grant)
                .param("room", room.value())
                .param("user", user.value())
                .param("today", today)
                .update();
    }

    /// Whether the user works in the room that day.
    public boolean works(UserId user, RoomId room, LocalDate day) {
        return rooms(user, day).contains(room);
    }

    /// The rooms the user works in that day.
    private List<RoomId> rooms(UserId user, LocalDate day) {
        return jdbc.sql("""
                        select room_id from detection.room_staff
                         where municipality_id = :municipality and user_id = :user
                           and starts_on <= :day and (ends_before is null or ends_before > :day)
                        """)
                .param("municipality", Tenant.current().value())
                .param("user", user.value())
                .param("day", day)
                .query((row, number) -> new RoomId(row.getObject(1, UUID.class)))
                .list();
    }

    /// @throws NotFound when there is none such here
    public RoomName name(RoomId room) {
        return names(List.of(room)).stream().findFirst().orElseThrow(NotFound::new);
    }

    public List<RoomName> names(Collection<RoomId> rooms) {
        return jdbc.sql("""
                        select r.id, r.label, i.id as institution, i.label as institution_label
                          from detection.room r
                          join detection.institution i
                            on i.municipality_id = r.municipality_id and i.id = r.institution_id
                         where r.municipality_id = :municipality and r.id = any(:rooms)
                         order by i.label collate "da-x-icu", r.label collate "da-x-icu"
                        """)
                .param("municipality", Tenant.current().value())
                .param("rooms", rooms.stream().map(RoomId::value).toArray(UUID[]::new))
                .query((row, number) -> new RoomName(
                        new RoomId(row.getObject("id", UUID.class)),
                        row.getString("label"),
                        row.getObject("institution", UUID.class),
                        row.getString("institution_label")))
                .list();
    }

    /// What each institution is called; of one institution, itself and its rooms.
    public Map<UUID, String> labels(@Nullable UUID institution) {
        var labels = new LinkedHashMap<UUID, String>();
        jdbc.sql("""
                        select id, label from detection.institution
                         where municipality_id = :municipality
                           and (cast(:institution as uuid) is null or id = :institution)
                        union all
                        select id, label from detection.room
                         where municipality_id = :municipality and institution_id = :institution
                        """)
                .param("municipality", Tenant.current().value())
                .param("institution", institution)
                .query((row, number) -> labels.put(row.getObject("id", UUID.class), row.getString("label")))
                .list();
        return labels;
    }

    /// What each institution of one kind is called.
    public Map<UUID, String> labels(Institution.Kind kind) {
        var labels = new LinkedHashMap<UUID, String>();
        jdbc.sql("select id, label from detection.institution where municipality_id = :municipality and kind = :kind")
                .param("municipality", Tenant.current().value())
                .param("kind", kind.name())
                .query((row, number) -> labels.put(row.getObject("id", UUID.class), row.getString("label")))
                .list();
        return labels;
    }

    boolean any() {
        return jdbc.sql("select exists (select from detection.institution where municipality_id = :municipality)")
                .param("municipality", Tenant.current().value())
                .query(Boolean.class)
                .single();
    }

    private JdbcClient.StatementSpec on(String sql, Grant grant) {
        return jdbc.sql(sql)
                .param("municipality", Tenant.current().value())
                .param("at", grant.at().atOffset(ZoneOffset.UTC))
                .param("by", grant.actor().id().value());
    }

    private static <T> T oneOf(int made, DetectionRefusal otherwise, T fresh) {
        if (made == 0) {
            throw new Refused(otherwise);
        }
        return fresh;
    }
}
