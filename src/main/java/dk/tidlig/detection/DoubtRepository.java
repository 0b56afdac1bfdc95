package dk.tidlig.detection;

import dk.tidlig.access.Grant;
import dk.tidlig.access.Scope;
import dk.tidlig.child.Cpr;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.secrecy.Place;
import dk.tidlig.secrecy.Secrets;
import dk.tidlig.tenancy.Tenant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Lines of rosters that wait for somebody to decide whom they name. A number waits with its line, sealed.
@Repository
class DoubtRepository {
    private final JdbcClient jdbc;
    private final Secrets secrets;

    DoubtRepository(JdbcClient jdbc, Secrets secrets) {
        this.jdbc = jdbc;
        this.secrets = secrets;
    }

    /// A line that was decided on.
    ///
    /// @param number the one on the line; null when it had none
    record Settled(
            UUID roster,
            RoomId room,
            ChildId like,
            String givenName,
            String familyName,
            LocalDate bornOn,
            @Nullable Cpr number) {}

    void doubt(Grant grant, UUID roster, List<SortedRoster.FreshDoubt> doubts) {
        for (var it : doubts) {
            var id = UUID.randomUUID();
            jdbc.sql("""
                            insert into detection.doubt
                              (municipality_id, id, roster_id, line, given_name, family_name, born_on, room_id, child_id,
                               number_sealed)
                            values (:municipality, :id, :roster, :line, :given, :family, :born, :room, :child, :number)
                            """)
                    .param("municipality", Tenant.current().value())
                    .param("id", id)
                    .param("number", seal(it.line().cpr(), id))
                    .param("roster", roster)
                    .param("line", it.line().number())
                    .param("given", it.line().givenName())
                    .param("family", it.line().familyName())
                    .param("born", it.line().bornOn())
                    .param("room", it.room().value())
                    .param("child", it.like().value())
                    .update();
        }
    }

    List<Doubt> doubts(Scope scope) {
        return jdbc.sql("""
                        select d.id, d.line, d.given_name, d.family_name, d.born_on, i.label || ' · ' || r.label as room,
                               d.child_id, d.number_sealed is not null as numbered,
                               coalesce((select wi.label || ' · ' || w.label
                                           from detection.enrolment e
                                           join detection.room w
                                             on w.municipality_id = e.municipality_id and w.id = e.room_id
                                           join detection.institution wi
                                             on wi.municipality_id = w.municipality_id and wi.id = w.institution_id
                                          where e.municipality_id = d.municipality_id and e.child_id = d.child_id
                                            and e.ends_before is null), '') as likeplace
                          from detection.doubt d
                          join detection.room r on r.municipality_id = d.municipality_id and r.id = d.room_id
                          join detection.institution i
                            on i.municipality_id = r.municipality_id and i.id = r.institution_id
                         where d.municipality_id = :municipality and (:all or d.child_id = any(:children))
                         order by room, d.line limit 200
                        """)
                .param("municipality", Tenant.current().value())
                .param("all", scope.all())
                .param("children", scope.children())
                .query((row, number) -> new Doubt(
                        row.getObject("id", UUID.class),
                        row.getInt("line"),
                        row.getString("given_name"),
                        row.getString("family_name"),
                        row.getObject("born_on", LocalDate.class),
                        row.getString("room"),
                        new ChildId(row.getObject("child_id", UUID.class)),
                        row.getString("likeplace"),
                        row.getBoolean("numbered")))
                .list();
    }

    /// Takes the line out; nothing when somebody has.
    Optional<Settled> settle(Grant grant, UUID doubt) {
        return jdbc.sql("""
                        delete from detection.doubt where municipality_id = :municipality and id = :id
                        returning roster_id, room_id, child_id, given_name, family_name, born_on, number_sealed
                        """)
                .param("municipality", Tenant.current().value())
                .param("id", doubt)
                .query((row, number) -> new Settled(
                        row.getObject("roster_id", UUID.class),
                        new RoomId(row.getObject("room_id", UUID.class)),
                        new ChildId(row.getObject("child_id", UUID.class)),
                        row.getString("given_name"),
                        row.getString("family_name"),
                        row.getObject("born_on", LocalDate.class),
                        open(row.getBytes("number_sealed"), doubt)))
                .optional();
    }

    private byte @Nullable [] seal(@Nullable Cpr number, UUID doubt) {
        return number == null ? null : secrets.seal(number.value(), place(doubt));
    }

    private @Nullable Cpr open(byte @Nullable [] sealed, UUID doubt) {
        return sealed == null ? null : new Cpr(secrets.open(sealed, place(doubt)));
    }

    private static Place place(UUID doubt) {
        return new Place(Tenant.current(), "detection.doubt", doubt, "number_sealed");
    }
}
