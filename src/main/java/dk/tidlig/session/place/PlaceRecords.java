package dk.tidlig.session.place;

import dk.tidlig.access.Grant;
import dk.tidlig.access.Scope;
import dk.tidlig.episode.EpisodeId;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.kernel.UserId;
import dk.tidlig.offer.OfferId;
import dk.tidlig.session.CourseId;
import dk.tidlig.session.records.CourseRows;
import dk.tidlig.shell.Words;
import dk.tidlig.tenancy.Tenant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows of kept places, with the day their training ends.
@Repository
class PlaceRecords {
    private static final String SELECT = """
            select k.id, k.child_id, k.course_id, k.offer_id, k.standing, k.starts_on, k.start_within, k.staff_id,
                   k.method, k.goals, k.works, k.asked_at, k.asked_by, k.outlives_since,
                   (select max(a.starts_at) from session.session s
                      join session.appointment a on a.municipality_id = s.municipality_id and a.session_id = s.id
                     where s.municipality_id = k.municipality_id and s.course_id = k.course_id
                       and a.moved_at is null and a.cancelled_at is null and a.missed_at is null) as ends_at
              from session.kept_place k
             where k.municipality_id = :municipality
            """;
    private static final String ORDERED = " order by k.asked_at, k.id";

    private final JdbcClient jdbc;
    private final Words words;

    PlaceRecords(JdbcClient jdbc, Words words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    List<KeptPlace> of(Grant grant) {
        return jdbc.sql(SELECT + " and k.child_id = :child" + ORDERED)
                .param("municipality", Tenant.current().value())
                .param("child", grant.child().value())
                .query(this::place)
                .list();
    }

    List<KeptPlace> of(Grant grant, EpisodeId episode) {
        return jdbc.sql(SELECT + """
                         and k.child_id = :child
                         and k.course_id in (select c.id from session.course c
                                              where c.municipality_id = :municipality and c.episode_id = :episode)
                        """ + ORDERED)
                .param("municipality", Tenant.current().value())
                .param("child", grant.child().value())
                .param("episode", episode.value())
                .query(this::place)
                .list();
    }

    Optional<KeptPlace> find(Grant grant, UUID id) {
        return of(grant).stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /// What is open within the scope, and what the child's course has left behind.
    List<KeptPlace> open(Scope scope) {
        return jdbc.sql(SELECT + """
                         and (k.standing in ('QUEUED', 'RESERVED', 'HANDED_OVER')
                              or k.standing = 'STARTED' and k.outlives_since is not null)
                         and (:all or k.child_id = any(:children))
                        """ + ORDERED)
                .param("municipality", Tenant.current().value())
                .param("all", scope.all())
                .param("children", scope.children())
                .query(this::place)
                .list();
    }

    /// How many places of the daycare are taken.
    int taken(OfferId offer) {
        return jdbc.sql("""
                        select count(*)::integer from session.kept_place
                         where municipality_id = :municipality and offer_id = :offer
                           and standing in ('RESERVED', 'HANDED_OVER', 'STARTED')
                        """)
                .param("municipality", Tenant.current().value())
                .param("offer", offer.value())
                .query(Integer.class)
                .single();
    }

    /// Which place is next in the daycare's queue.
    Optional<UUID> next(OfferId offer) {
        return jdbc.sql("""
                        select id from session.kept_place
                         where municipality_id = :municipality and offer_id = :offer and standing = 'QUEUED'
                         order by asked_at, id limit 1
                        """)
                .param("municipality", Tenant.current().value())
                .param("offer", offer.value())
                .query(UUID.class)
                .optional();
    }

    /// Which number the waiting place has in its daycare's queue, from one.
    int number(KeptPlace it) {
        return jdbc.sql("""
                        select count(*)::integer + 1 from session.kept_place
                         where municipality_id = :municipality and offer_id = :offer and standing = 'QUEUED'
                           and (asked_at, id) < (:asked, :id)
                        """)
                .param("municipality", Tenant.current().value())
                .param("offer", it.offer().value())
                .param("asked", it.asked().at().atOffset(ZoneOffset.UTC))
                .param("id", it.id())
                .query(Integer.class)
                .single();
    }

    boolean add(Grant grant, KeptPlace it, int places) {
        return jdbc.sql("""
                        insert into session.kept_place
                          (municipality_id, id, child_id, course_id, offer_id, standing, starts_on, start_within,
                           places, asked_at, asked_by, changed_at, changed_by)
                        values (:municipality, :id, :child, :course, :offer, :standing, :starts, :within, :places,
                                :at, :by, :at, :by)
                        on conflict (municipality_id, child_id, offer_id)
                           where standing in ('QUEUED', 'RESERVED', 'HANDED_OVER', 'STARTED') do nothing
                        """)
                        .param("municipality", Tenant.current().value())
                        .param("id", it.id())
                        .param("child", grant.child().value())
                        .param("course", it.course().value())
                        .param("offer", it.offer().value())
                        .param("standing", it.standing().name())
                        .param("starts", it.startsOn())
                        .param("within", it.within())
                        .param("places", places)
                        .param("at", grant.at().atOffset(ZoneOffset.UTC))
                        .param("by", grant.actor().id().value())
                        .update()
                == 1;
    }

    /// How many places the daycare has now, before one of them is taken.
    void counts(Grant grant, UUID id, int places) {
        jdbc.sql("""
                        update session.kept_place set places = :places
                         where municipality_id = :municipality and child_id = :child and id = :id
                        """)
                .param("places", places)
                .param("municipality", Tenant.current().value())
                .param("child", grant.child().value())
                .param("id", id)
                .update();
    }

    /// @return false when it stands otherwise than it was read
    boolean become(Grant grant, KeptPlace before, KeptPlace.Standing standing, LocalDate startsOn) {
        return jdbc.sql("""
                        update session.kept_place
                           set standing = :standing, starts_on = :starts, changed_at = :at, changed_by = :by
                         where municipality_id = :municipality and child_id = :child and id = :id
                           and standing = :before and starts_on = :startsBefore
                           and staff_id is not distinct from cast(:staffBefore as uuid)
                        """)
                        .param("standing", standing.name())
                        .param("starts", startsOn)
                        .param("at", grant.at().atOffset(ZoneOffset.UTC))
                        .param("by", grant.actor().id().value())
                        .param("municipality", Tenant.current().value())
                        .param("child", grant.child().value())
                        .param("id", before.id())
                        .param("before", before.standing().name())
                        .param("startsBefore", before.startsOn())
                        .param("staffBefore", staff(before))
                        .update()
                == 1;
    }

    private static @Nullable UUID staff(KeptPlace place) {
        var handed = place.handOver();
        return handed == null ? null : handed.staff().value();
    }

    boolean handOver(Grant grant, UUID id, KeptPlace.HandOver it) {
        return jdbc.sql("""
                        update session.kept_place
                           set standing = 'HANDED_OVER', staff_id = :staff, method = :method, goals = :goals,
                               works = :works, changed_at = :at, changed_by = :by
                         where municipality_id = :municipality and child_id = :child and id = :id
                           and standing in ('RESERVED', 'HANDED_OVER')
                        """)
                        .param("staff", it.staff().value())
                        .param("method", it.method())
                        .param("goals", it.goals())
                        .param("works", it.works())
                        .param("at", grant.at().atOffset(ZoneOffset.UTC))
                        .param("by", grant.actor().id().value())
                        .param("municipality", Tenant.current().value())
                        .param("child", grant.child().value())
                        .param("id", id)
                        .update()
                == 1;
    }

    int erase(Grant grant) {
        return jdbc.sql("delete from session.kept_place where municipality_id = :municipality and child_id = :child")
                .param("municipality", Tenant.current().value())
                .param("child", grant.child().value())
                .update();
    }

    private KeptPlace place(ResultSet row, int number) throws SQLException {
        var ends = row.getObject("ends_at", OffsetDateTime.class);
        return new KeptPlace(
                row.getObject("id", UUID.class),
                new ChildId(row.getObject("child_id", UUID.class)),
                new CourseId(row.getObject("course_id", UUID.class)),
                new OfferId(row.getObject("offer_id", UUID.class)),
                KeptPlace.Standing.valueOf(row.getString("standing")),
                row.getObject("starts_on", LocalDate.class),
                row.getInt("start_within"),
                handOver(row),
                new Stamp(CourseRows.instant(row, "asked_at"), new UserId(row.getObject("asked_by", UUID.class))),
                ends == null ? null : words.dayOf(ends.toInstant()),
                row.getObject("outlives_since", LocalDate.class));
    }

    private static KeptPlace.@Nullable HandOver handOver(ResultSet row) throws SQLException {
        var staff = row.getObject("staff_id", UUID.class);
        return staff == null
                ? null
                : new KeptPlace.HandOver(
                        new UserId(staff), row.getString("method"), row.getString("goals"), row.getString("works"));
    }
}
