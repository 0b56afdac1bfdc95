package dk.tidlig.identity.group;

import dk.tidlig.kernel.Stamp;
import dk.tidlig.tenancy.Municipalities;
import dk.tidlig.tenancy.Tenant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The towns and settlements of the bound municipality, and the group that serves each. Asks nobody for leave: whoever
/// calls has passed the gate.
@Component
public class Localities {
    private final JdbcClient jdbc;
    private final Municipalities municipalities;

    Localities(JdbcClient jdbc, Municipalities municipalities) {
        this.jdbc = jdbc;
        this.municipalities = municipalities;
    }

    /// In the order of the set-up file; empty where a municipality is not divided so.
    public List<Locality> all() {
        return jdbc.sql("""
                        select code, name, kind, zone from identity.locality
                         where municipality_id = :municipality order by position
                        """)
                .param("municipality", Tenant.current().value())
                .query(Localities::read)
                .list();
    }

    /// The running group that serves the town or settlement.
    public Optional<GroupId> servedBy(String locality) {
        return jdbc.sql("""
                        select s.group_id from identity.group_locality s
                          join identity.local_group g on g.municipality_id = s.municipality_id and g.id = s.group_id
                         where s.municipality_id = :municipality and s.locality = :locality and g.ended_at is null
                        """)
                .param("municipality", Tenant.current().value())
                .param("locality", locality)
                .query(UUID.class)
                .optional()
                .map(GroupId::new);
    }

    /// Which group serves which: codes of localities.
    public Map<String, GroupId> served() {
        return jdbc
                .sql("select locality, group_id from identity.group_locality where municipality_id = :municipality")
                .param("municipality", Tenant.current().value())
                .query((row, number) ->
                        Map.entry(row.getString("locality"), new GroupId(row.getObject("group_id", UUID.class))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// The zone a group's days and hours are told in: that of its first town or settlement with one of its own, or else
    /// the municipality's.
    public ZoneId zone(GroupId group) {
        var served = served();
        return all().stream()
                .filter(locality -> group.equals(served.get(locality.code())))
                .map(Locality::zone)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElseGet(() -> municipalities.current().zone());
    }

    /// From now the group serves these, and no others.
    public void serve(GroupId group, Set<String> localities, Stamp stamp) {
        jdbc.sql("""
                        delete from identity.group_locality
                         where municipality_id = :municipality and group_id = :group and locality <> all (:localities)
                        """)
                .param("municipality", Tenant.current().value())
                .param("group", group.value())
                .param("localities", localities.toArray(String[]::new))
                .update();
        jdbc.sql("""
                        insert into identity.group_locality (municipality_id, locality, group_id, set_at, set_by)
                        select :municipality, code, :group, :at, :by from identity.locality
                         where municipality_id = :municipality and code = any (:localities)
                        on conflict (municipality_id, locality) do nothing
                        """)
                .param("municipality", Tenant.current().value())
                .param("group", group.value())
                .param("localities", localities.toArray(String[]::new))
                .param("at", stamp.at().atOffset(ZoneOffset.UTC))
                .param("by", stamp.by().value())
                .update();
    }

    private static Locality read(ResultSet row, int number) throws SQLException {
        var zone = row.getString("zone");
        return new Locality(
                row.getString("code"),
                row.getString("name"),
                Locality.Kind.valueOf(row.getString("kind")),
                zone == null ? null : ZoneId.of(zone));
    }
}
