package dk.tidlig.detection;

import dk.tidlig.access.Grant;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.IdRun;
import dk.tidlig.tenancy.PlannerStatistics;
import dk.tidlig.tenancy.Tenant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Which children go where.
@Repository
public class EnrolmentRepository {
    private final JdbcClient jdbc;
    private final PlannerStatistics planner;

    EnrolmentRepository(JdbcClient jdbc, PlannerStatistics planner) {
        this.jdbc = jdbc;
        this.planner = planner;
    }

    UUID roster(Grant grant, int lines) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into detection.roster
                          (municipality_id, id, lines, fresh, known, doubtful, gone, taken_at, taken_by)
                        values (:municipality, :id, :lines, 0, 0, 0, 0, :at, :by)
                        """)
                .param("municipality", Tenant.current().value())
                .param("id", id)
                .param("lines", lines)
                .param("at", grant.at().atOffset(ZoneOffset.UTC))
                .param("by", grant.actor().id().value())
                .update();
        return id;
    }

    void count(UUID roster, RosterResult result) {
        jdbc.sql("""
                        update detection.roster set fresh = :fresh, known = :known, doubtful = :doubtful, gone = :gone
                         where municipality_id = :municipality and id = :id
                        """)
                .param("municipality", Tenant.current().value())
                .param("id", roster)
                .param("fresh", result.fresh())
                .param("known", result.known())
                .param("doubtful", result.doubtful())
                .param("gone", result.gone())
                .update();
    }

    /// The name of the institution each of them goes in now.
    Map<ChildId, String> institutions(Grant grant, Collection<ChildId> children) {
        var found = new HashMap<ChildId, String>();
        jdbc.sql("""
                        select e.child_id, i.label
                          from detection.enrolment e
                          join detection.room r on r.municipality_id = e.municipality_id and r.id = e.room_id
                          join detection.institution i
                            on i.municipality_id = r.municipality_id and i.id = r.institution_id
                         where e.municipality_id = :municipality and e.ends_before is null
                           and e.child_id = any(:children)
                        """)
                .param("municipality", Tenant.current().value())
                .param("children", ids(children))
                .query((row, number) -> found.put(new ChildId(row.getObject(1, UUID.class)), row.getString(2)))
                .list();
        return found;
    }

    /// From that day on each goes there, and no longer where it went.
    void enrol(Grant grant, UUID roster, List<Enrolment> all, LocalDate from) {
        var children = all.stream().map(it -> it.child().value()).toArray(UUID[]::new);
        var rooms = all.stream().map(it -> it.room().value()).toArray(UUID[]::new);
        jdbc.sql("""
                        update detection.enrolment e set ends_before = greatest(:from, e.starts_on)
                          from unnest(:children::uuid[], :rooms::uuid[]) as moved (child, room)
                         where e.municipality_id = :municipality and e.child_id = moved.child
                           and e.ends_before is null and e.room_id <> moved.room
                        """)
                .param("municipality", Tenant.current().value())
                .param("children", children)
                .param("rooms", rooms)
                .param("from", from)
                .update();
        jdbc.sql("""
                        insert into detection.enrolment (municipality_id, id, child_id, room_id, roster_id, born_on, starts_on)
                        select :municipality, n.id, n.child, n.room, :roster, n.born::date, :from
                          from unnest(:ids::uuid[], :children::uuid[], :rooms::uuid[], :born::text[]) as n (id, child, room, born)
                        on conflict (municipality_id, child_id) where ends_before is null do nothing
                        """)
                .param("municipality", Tenant.current().value())
                .param("roster", roster)
                .param("ids", IdRun.of(all.size()))
                .param("born", all.stream().map(it -> it.bornOn().toString()).toArray(String[]::new))
                .param("children", children)
                .param("rooms", rooms)
                .param("from", from)
                .update();
        planner.learn("detection.enrolment");
    }

    /// Those who went in these institutions and are not on the roster no longer do; what waited of an earlier roster of
    /// theirs is asked anew or settled.
    int leave(Grant grant, UUID roster, Set<String> institutions, Set<ChildId> here, LocalDate from) {
        forgetDoubts(roster, institutions);
        return jdbc.sql("""
                        with present as materialized (select unnest(:here::uuid[]) as child)
                        update detection.enrolment e set ends_before = greatest(:from, e.starts_on)
                          from detection.room r, detection.institution i
                         where e.municipality_id = :municipality and e.ends_before is null
                           and r.municipality_id = e.municipality_id and r.id = e.room_id
                           and i.municipality_id = r.municipality_id and i.id = r.institution_id
                           and i.label = any(:institutions)
                           and e.child_id not in (select child from present)
                        """)
                .param("municipality", Tenant.current().value())
                .param("here", ids(here))
                .param("institutions", institutions.toArray(String[]::new))
                .param("from", from)
                .update();
    }

    private void forgetDoubts(UUID roster, Set<String> institutions) {
        jdbc.sql("""
                        delete from detection.doubt d
                         using detection.room r, detection.institution i
                         where d.municipality_id = :municipality and d.roster_id <> :roster
                           and r.municipality_id = d.municipality_id and r.id = d.room_id
                           and i.municipality_id = r.municipality_id and i.id = r.institution_id
                           and i.label = any(:institutions)
                        """)
                .param("municipality", Tenant.current().value())
                .param("roster", roster)
                .param("institutions", institutions.toArray(String[]::new))
                .update();
    }

    void end(ChildId child, LocalDate day) {
        jdbc.sql("""
                        update detection.enrolment set ends_before = greatest(:day, starts_on)
                         where municipality_id = :municipality and child_id = :child and ends_before is null
                        """)
                .param("municipality", Tenant.current().value())
                .param("child", child.value())
                .param("day", day)
                .update();
    }

    /// Who went in the room on some day of these and no longer does.
    public Set<ChildId> left(RoomId room, LocalDate from, LocalDate today) {
        return Set.copyOf(jdbc.sql("""
                        select distinct e.child_id from detection.enrolment e
                         where e.municipality_id = :municipality and e.room_id = :room
                           and e.starts_on <= :today and e.ends_before between :from and :today
                           and not exists (select from detection.enrolment n
                                            where n.municipality_id = e.municipality_id and n.child_id = e.child_id
                                              and n.room_id = e.room_id and n.ends_before is null)
                        """)
                .param("municipality", Tenant.current().value())
                .param("room", room.value())
                .param("from", from)
                .param("today", today)
                .query((row, number) -> new ChildId(row.getObject(1, UUID.class)))
                .list());
    }

    /// Who goes in the room that day, of those born after the one day and until the other.
    public List<ChildId> in(RoomId room, LocalDate day, LocalDate bornAfter, LocalDate bornUntil) {
        return jdbc.sql("""
                        select child_id from detection.enrolment
                         where municipality_id = :municipality and room_id = :room
                           and starts_on <= :day and (ends_before is null or ends_before > :day)
                           and born_on > :after and born_on <= :until
                        """)
                .param("after", bornAfter)
                .param("until", bornUntil)
                .param("municipality", Tenant.current().value())
                .param("room", room.value())
                .param("day", day)
                .query((row, number) -> new ChildId(row.getObject(1, UUID.class)))
                .list();
    }

    private static UUID[] ids(Collection<ChildId> children) {
        return children.stream().map(ChildId::value).toArray(UUID[]::new);
    }
}
