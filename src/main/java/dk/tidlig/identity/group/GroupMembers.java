package dk.tidlig.identity.group;

import dk.tidlig.identity.LocalName;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Stale;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.kernel.UserId;
import dk.tidlig.tenancy.Reading;
import dk.tidlig.tenancy.Tenant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who sits in which group, from and to. Asks nobody for leave: whoever calls has passed the gate.
@Component
public class GroupMembers {
    private static final String SELECT = """
            select m.id, m.account_id, a.display_name, m.profession, p.name_da, p.name_en, p.name_kl, m.chair,
                   m.stand_in_for, m.starts_on, m.ends_before, m.version
              from identity.group_member m
              join identity.account a on a.id = m.account_id
              join identity.profession p on p.municipality_id = m.municipality_id and p.code = m.profession
             where m.municipality_id = :municipality
            """;

    private record Seats(UserId user, LocalDate day) {}

    private final JdbcClient jdbc;

    GroupMembers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Everyone who is or was in the group, the chair first.
    public List<GroupMember> of(GroupId group) {
        return jdbc.sql(SELECT + """
                         and m.group_id = :group
                         order by m.ends_before is not null, m.chair desc, m.stand_in_for is not null,
                                  a.display_name collate "da-x-icu", m.starts_on
                        """)
                .param("municipality", Tenant.current().value())
                .param("group", group.value())
                .query(GroupMembers::read)
                .list();
    }

    /// The running groups that somebody sits in that day, for themselves or for another.
    public Set<GroupId> groupsOf(UserId user, LocalDate day) {
        return Reading.once(
                new Seats(user, day),
                () -> Set.copyOf(jdbc.sql("""
                        select distinct m.group_id from identity.group_member m
                          join identity.local_group g on g.municipality_id = m.municipality_id and g.id = m.group_id
                         where m.municipality_id = :municipality and m.account_id = :user and g.ended_at is null
                           and m.starts_on <= :day and (m.ends_before is null or m.ends_before > :day)
                        """)
                        .param("municipality", Tenant.current().value())
                        .param("user", user.value())
                        .param("day", day)
                        .query((row, number) -> new GroupId(row.getObject("group_id", UUID.class)))
                        .list()));
    }

    /// @throws NotFound when the group has none with that id
    public GroupMember get(GroupId group, UUID id) {
        return of(group).stream()
                .filter(member -> member.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    public UUID add(
            GroupId group,
            UserId user,
            String profession,
            boolean chair,
            @Nullable UUID standInFor,
            LocalDate from,
            Stamp stamp) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into identity.group_member
                          (municipality_id, id, group_id, account_id, profession, chair, stand_in_for, starts_on, created_at, created_by)
                        values (:municipality, :id, :group, :user, :profession, :chair, :standInFor, :from, :at, :by)
                        """)
                .param("municipality", Tenant.current().value())
                .param("id", id)
                .param("group", group.value())
                .param("user", user.value())
                .param("profession", profession)
                .param("chair", chair)
                .param("standInFor", standInFor)
                .param("from", from)
                .param("at", stamp.at().atOffset(ZoneOffset.UTC))
                .param("by", stamp.by().value())
                .update();
        return id;
    }

    /// @throws Stale when somebody else changed it first
    public void end(GroupId group, UUID id, LocalDate firstDayWithout, long version, Stamp stamp) {
        int changed = jdbc.sql("""
                        update identity.group_member
                           set ends_before = :day, ended_at = :at, ended_by = :by, version = version + 1
                         where municipality_id = :municipality and group_id = :group and id = :id and version = :version
                        """)
                .param("day", firstDayWithout)
                .param("at", stamp.at().atOffset(ZoneOffset.UTC))
                .param("by", stamp.by().value())
                .param("municipality", Tenant.current().value())
                .param("group", group.value())
                .param("id", id)
                .param("version", version)
                .update();
        if (changed == 0) {
            throw new Stale(get(group, id).version(), Map.of());
        }
    }

    /// Ends every seat of somebody who leaves the municipality, on the same day.
    public void endAllOf(UserId user, LocalDate firstDayWithout, Stamp stamp) {
        jdbc.sql("""
                        update identity.group_member
                           set ends_before = greatest(starts_on, :day), ended_at = :at, ended_by = :by, version = version + 1
                         where municipality_id = :municipality and account_id = :user
                           and (ends_before is null or ends_before > :day)
                        """)
                .param("day", firstDayWithout)
                .param("at", stamp.at().atOffset(ZoneOffset.UTC))
                .param("by", stamp.by().value())
                .param("municipality", Tenant.current().value())
                .param("user", user.value())
                .update();
    }

    private static GroupMember read(ResultSet row, int number) throws SQLException {
        return new GroupMember(
                row.getObject("id", UUID.class),
                new UserId(row.getObject("account_id", UUID.class)),
                row.getString("display_name"),
                row.getString("profession"),
                new LocalName(row.getString("name_da"), row.getString("name_en"), row.getString("name_kl")),
                row.getBoolean("chair"),
                row.getObject("stand_in_for", UUID.class),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_before", LocalDate.class),
                row.getLong("version"));
    }
}
