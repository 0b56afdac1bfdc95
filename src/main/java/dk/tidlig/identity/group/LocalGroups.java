package dk.tidlig.identity.group;

import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Stale;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.tenancy.Tenant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The groups of the bound municipality. Asks nobody for leave: whoever calls has passed the gate.
@Component
public class LocalGroups {
    private static final String SELECT = """
            select g.id, g.kind, g.name, g.ended_at is not null as ended, g.version,
                   array(select s.profession from identity.group_seat s
                          where s.municipality_id = g.municipality_id and s.group_id = g.id) as seats
              from identity.local_group g where g.municipality_id = :municipality
            """;
    private final JdbcClient jdbc;
    private final GroupMembers members;

    LocalGroups(JdbcClient jdbc, GroupMembers members) {
        this.jdbc = jdbc;
        this.members = members;
    }

    public List<LocalGroup> all() {
        return jdbc.sql(SELECT + " order by g.ended_at is not null, g.name collate \"da-x-icu\"")
                .param("municipality", Tenant.current().value())
                .query(this::read)
                .list();
    }

    /// @throws NotFound when there is none with that id here
    public LocalGroup get(GroupId id) {
        return jdbc.sql(SELECT + " and g.id = :id")
                .param("municipality", Tenant.current().value())
                .param("id", id.value())
                .query(this::read)
                .optional()
                .orElseThrow(NotFound::new);
    }

    public boolean isNameTaken(String name) {
        return jdbc.sql("""
                        select exists (select from identity.local_group
                                        where municipality_id = :municipality and name = :name)
                        """)
                .param("municipality", Tenant.current().value())
                .param("name", name)
                .query(Boolean.class)
                .single();
    }

    public GroupId create(LocalGroup.Kind kind, String name, Set<String> seats, Stamp stamp) {
        var id = GroupId.random();
        jdbc.sql("""
                        insert into identity.local_group (municipality_id, id, kind, name, created_at, created_by)
                        values (:municipality, :id, :kind, :name, :at, :by)
                        """)
                .param("municipality", Tenant.current().value())
                .param("id", id.value())
                .param("kind", kind.name())
                .param("name", name)
                .param("at", stamp.at().atOffset(ZoneOffset.UTC))
                .param("by", stamp.by().value())
                .update();
        seat(id, seats);
        return id;
    }

    /// @throws Stale when somebody else changed it first
    public void change(GroupId id, String name, Set<String> seats, boolean ended, long version, Stamp stamp) {
        int changed = jdbc.sql("""
                        update identity.local_group
                           set name = :name, version = version + 1,
                               ended_at = case when :ended then coalesce(ended_at, :at) end,
                               ended_by = case when :ended then coalesce(ended_by, :by) end
                         where municipality_id = :municipality and id = :id and version = :version
                        """)
                .param("name", name)
                .param("ended", ended)
                .param("at", stamp.at().atOffset(ZoneOffset.UTC))
                .param("by", stamp.by().value())
                .param("municipality", Tenant.current().value())
                .param("id", id.value())
                .param("version", version)
                .update();
        if (changed == 0) {
            var standing = get(id);
            throw new Stale(standing.version(), Map.of("name", standing.name()));
        }
        seat(id, seats);
    }

    private void seat(GroupId id, Set<String> seats) {
        jdbc.sql("delete from identity.group_seat where municipality_id = :municipality and group_id = :id")
                .param("municipality", Tenant.current().value())
                .param("id", id.value())
                .update();
        jdbc.sql("""
                        insert into identity.group_seat (municipality_id, group_id, profession)
                        select :municipality, :id, profession from unnest(:seats::text[]) as profession
                        """)
                .param("municipality", Tenant.current().value())
                .param("id", id.value())
                .param("seats", seats.toArray(String[]::new))
                .update();
    }

    private LocalGroup read(ResultSet row, int number) throws SQLException {
        var id = new GroupId(row.getObject("id", UUID.class));
        return new LocalGroup(
                id,
                LocalGroup.Kind.valueOf(row.getString("kind")),
                row.getString("name"),
                Set.of((String[]) row.getArray("seats").getArray()),
                members.of(id),
                row.getBoolean("ended"),
                row.getLong("version"));
    }
}
