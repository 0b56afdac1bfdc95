package dk.tidlig.child.record;

import dk.tidlig.access.Grant;
import dk.tidlig.child.Amendment.Subject;
import dk.tidlig.child.ChildField;
import dk.tidlig.child.ChildRefusal;
import dk.tidlig.child.kin.HomeDetails;
import dk.tidlig.child.kin.HomeView;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.Stale;
import dk.tidlig.secrecy.Place;
import dk.tidlig.secrecy.Secrets;
import dk.tidlig.tenancy.Tenant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// A child's one or two homes. Every address is sealed; a protected one is opened only when asked for by itself.
@Component
public class HomeRecord {
    private final JdbcClient jdbc;
    private final Secrets secrets;
    private final Kept kept;
    private final Amendments amendments;

    HomeRecord(JdbcClient jdbc, Secrets secrets, Kept kept, Amendments amendments) {
        this.jdbc = jdbc;
        this.secrets = secrets;
        this.kept = kept;
        this.amendments = amendments;
    }

    private record Row(
            UUID id,
            int place,
            @Nullable Integer daysOf14,
            @Nullable String address,
            boolean protectedAddress,
            @Nullable String locality,
            long version) {
        HomeView view() {
            return new HomeView(
                    place,
                    daysOf14,
                    protectedAddress ? null : address,
                    address != null,
                    protectedAddress,
                    protectedAddress ? null : locality,
                    version);
        }
    }

    public List<HomeView> of(Grant grant) {
        return rows(grant).stream().map(Row::view).toList();
    }

    /// Whatever address is kept, also a protected one.
    public Optional<String> address(Grant grant, int place) {
        return rows(grant).stream()
                .filter(row -> row.place() == place)
                .flatMap(row -> Optional.ofNullable(row.address()).stream())
                .findFirst();
    }

    public boolean isProtected(Grant grant, int place) {
        return rows(grant).stream().anyMatch(row -> row.place() == place && row.protectedAddress());
    }

    public void keep(Grant grant, int place, long version, HomeDetails it) {
        kept.require(grant.child(), ChildField.ADDRESS, it.address());
        kept.require(grant.child(), ChildField.CUSTODY, it.daysOf14());
        hold(grant);
        var rows = rows(grant);
        var old = rows.stream().filter(row -> row.place() == place).findFirst();
        if (old.map(Row::version).orElse(0L) != version) {
            throw new Stale(old.map(Row::version).orElse(0L), standing(old.orElse(null)));
        }
        var id = old.map(Row::id).orElseGet(UUID::randomUUID);
        var address = address(old.orElse(null), it);
        write(grant, id, place, it, address);
        amendments.note(grant, Subject.HOME, id, changes(old.orElse(null), it, address));
        rows.stream().filter(row -> row.place() != place).forEach(other -> giveTheRest(grant, other, it));
    }

    /// The town or settlement of the first home. What is known already stays.
    public void liveIn(Grant grant, String locality) {
        hold(grant);
        var first = rows(grant).stream().filter(row -> row.place() == 1).findFirst();
        if (first.filter(row -> row.locality() != null || row.address() != null).isPresent()) {
            return;
        }
        var id = first.map(Row::id).orElseGet(UUID::randomUUID);
        jdbc.sql("""
                        insert into child.home (municipality_id, id, child_id, place, locality)
                        values (:municipality, :id, :child, 1, :locality)
                        on conflict (municipality_id, child_id, place) do update
                           set locality = excluded.locality, version = child.home.version + 1
                        """)
                .param("municipality", Tenant.current().value())
                .param("id", id)
                .param("child", grant.child().value())
                .param("locality", locality)
                .update();
        var change = new Change.Set().add("locality", null, locality).map();
        amendments.note(grant, Subject.HOME, id, change);
    }

    /// The other home has the rest of the fortnight.
    private void giveTheRest(Grant grant, Row other, HomeDetails it) {
        Integer mine = it.daysOf14();
        if (mine == null) {
            return;
        }
        if (mine == 14) {
            throw new Refused(ChildRefusal.SHARES_OF_FORTNIGHT);
        }
        var rest = new Change.Set().add("daysOf14", other.daysOf14(), 14 - mine).map();
        if (!rest.isEmpty()) {
            write(
                    grant,
                    other.id(),
                    other.place(),
                    new HomeDetails(14 - mine, null, other.protectedAddress()),
                    other.address());
            amendments.note(grant, Subject.HOME, other.id(), rest);
        }
    }

    private void hold(Grant grant) {
        jdbc.sql("select id from child.child where municipality_id = :municipality and id = :child for update")
                .param("municipality", Tenant.current().value())
                .param("child", grant.child().value())
                .query(UUID.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /// A protected address is not shown in the form, so an empty field leaves it as it stands.
    private static @Nullable String address(@Nullable Row old, HomeDetails it) {
        return it.address() == null && old != null && old.protectedAddress() ? old.address() : it.address();
    }

    private List<Row> rows(Grant grant) {
        return jdbc.sql("""
                        select id, place, days_of_14, address_sealed, protected, locality, version from child.home
                         where municipality_id = :municipality and child_id = :child order by place
                        """)
                .param("municipality", Tenant.current().value())
                .param("child", grant.child().value())
                .query((row, number) -> read(row))
                .list();
    }

    private Row read(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Row(
                id,
                row.getInt("place"),
                row.getObject("days_of_14", Integer.class),
                secrets.openIfPresent(row.getBytes("address_sealed"), at(id)),
                row.getBoolean("protected"),
                row.getString("locality"),
                row.getLong("version"));
    }

    private void write(Grant grant, UUID id, int place, HomeDetails it, @Nullable String address) {
        jdbc.sql("""
                        insert into child.home
                          (municipality_id, id, child_id, place, days_of_14, address_sealed, protected)
                        values (:municipality, :id, :child, :place, :days, :address::bytea, :protected)
                        on conflict (municipality_id, child_id, place) do update set
                          days_of_14 = excluded.days_of_14, address_sealed = excluded.address_sealed,
                          protected = excluded.protected, version = child.home.version + 1
                        """)
                .param("municipality", Tenant.current().value())
                .param("id", id)
                .param("child", grant.child().value())
                .param("place", place)
                .param("days", it.daysOf14())
                .param("address", secrets.sealIfPresent(address, at(id)))
                .param("protected", it.protectedAddress())
                .update();
    }

    private static Map<String, Change> changes(@Nullable Row old, HomeDetails it, @Nullable String address) {
        return new Change.Set()
                .add("daysOf14", old == null ? null : old.daysOf14(), it.daysOf14())
                .add("address", old == null ? null : old.address(), address)
                .add("protectedAddress", old != null && old.protectedAddress(), it.protectedAddress())
                .map();
    }

    private static Map<String, String> standing(@Nullable Row old) {
        var standing = new HashMap<String, String>();
        if (old != null) {
            var view = old.view();
            standing.put("protectedAddress", String.valueOf(view.protectedAddress()));
            Optional.ofNullable(view.daysOf14()).ifPresent(days -> standing.put("daysOf14", days.toString()));
            Optional.ofNullable(view.address()).ifPresent(address -> standing.put("address", address));
        }
        return standing;
    }

    private static Place at(UUID row) {
        return new Place(Tenant.current(), "child.home", row, "address_sealed");
    }
}
