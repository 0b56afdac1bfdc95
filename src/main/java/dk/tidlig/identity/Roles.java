package dk.tidlig.identity;

import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Stale;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.kernel.UserId;
import dk.tidlig.tenancy.Municipalities;
import dk.tidlig.tenancy.Tenant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The roles of the bound municipality, their rights and who has them. Asks nobody for leave: whoever calls has passed
/// the gate.
@Component
public class Roles {
    private static final String RUNS_TODAY =
            " and e.starts_on <= :today and (e.ends_before is null or e.ends_before > :today) ";

    private final JdbcClient jdbc;
    private final Municipalities municipalities;
    private final Clock clock;

    Roles(JdbcClient jdbc, Municipalities municipalities, Clock clock) {
        this.jdbc = jdbc;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    public List<Role> all() {
        return jdbc.sql("""
                        select r.code, r.name_da, r.name_en, r.name_kl, r.gives, r.version,
                               (select count(*) from identity.employment_role held
                                  join identity.employment e
                                    on e.municipality_id = held.municipality_id and e.id = held.employment_id
                                 where held.municipality_id = r.municipality_id and held.role = r.code
                                   and held.taken_at is null
                        """ + RUNS_TODAY + """
                               ) as holders
                          from identity.role r where r.municipality_id = :municipality order by r.position
                        """)
                .param("municipality", Tenant.current().value())
                .param("today", today())
                .query(Roles::read)
                .list();
    }

    /// @throws NotFound when there is none by that code here
    public Role get(String code) {
        return all().stream()
                .filter(role -> role.code().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /// What the file gives and what was changed by hand, by the action's code.
    public List<Role.Right> rights(String role) {
        return jdbc.sql("""
                        select coalesce(f.action, a.action) as action, f.reach as in_file,
                               case when a.action is null then f.reach else a.reach end as reach
                          from (select action, reach from identity.role_right
                                 where municipality_id = :municipality and role = :role) f
                          full join (select action, reach from identity.role_adjustment
                                      where municipality_id = :municipality and role = :role) a on a.action = f.action
                         order by 1
                        """)
                .param("municipality", Tenant.current().value())
                .param("role", role)
                .query((row, number) -> new Role.Right(
                        row.getString("action"), reach(row.getString("in_file")), reach(row.getString("reach"))))
                .list();
    }

    /// The codes of all actions that the set-up file gives to some role.
    public Set<String> knownActions() {
        return new TreeSet<>(
                jdbc.sql("select distinct action from identity.role_right where municipality_id = :municipality")
                        .param("municipality", Tenant.current().value())
                        .query(String.class)
                        .list());
    }

    /// The codes of the roles held in the employment now.
    public Set<String> heldIn(EmploymentId employment) {
        return new TreeSet<>(jdbc.sql("""
                        select role from identity.employment_role
                         where municipality_id = :municipality and employment_id = :employment and taken_at is null
                        """)
                .param("municipality", Tenant.current().value())
                .param("employment", employment.value())
                .query(String.class)
                .list());
    }

    /// The codes of the roles that the user may give to others here.
    public Set<String> givableBy(UserId user) {
        return new TreeSet<>(jdbc.sql("""
                        select distinct unnest(r.gives)
                          from identity.employment e
                          join identity.employment_role held
                            on held.municipality_id = e.municipality_id and held.employment_id = e.id and held.taken_at is null
                          join identity.role r on r.municipality_id = held.municipality_id and r.code = held.role
                         where e.municipality_id = :municipality and e.account_id = :user
                        """ + RUNS_TODAY)
                .param("municipality", Tenant.current().value())
                .param("user", user.value())
                .param("today", today())
                .query(String.class)
                .list());
    }

    /// How many usable accounts, employed here today and with no end set, have a role that gives the action;
    /// those rows stay locked until the transaction ends, so that two people cannot take the last two at once.
    public int keepersOf(String action) {
        return (int) jdbc
                .sql("""
                        select e.account_id
                          from identity.employment_role held
                          join identity.employment e on e.municipality_id = held.municipality_id and e.id = held.employment_id
                          join identity.account a on a.id = e.account_id
                         where held.municipality_id = :municipality and held.taken_at is null
                           and e.ends_before is null and e.starts_on <= :today
                           and a.locked_at is null and a.ended_at is null
                           and exists (select from identity.effective_right r
                                        where r.municipality_id = held.municipality_id and r.role = held.role
                                          and r.action = :action)
                         order by held.employment_id, held.role
                           for update of held
                        """)
                .param("municipality", Tenant.current().value())
                .param("today", today())
                .param("action", action)
                .query(java.util.UUID.class)
                .list()
                .stream()
                .distinct()
                .count();
    }

    public void give(EmploymentId employment, String role, Stamp stamp) {
        jdbc.sql("""
                        insert into identity.employment_role (municipality_id, employment_id, role, given_at, given_by)
                        values (:municipality, :employment, :role, :at, :by)
                        on conflict (municipality_id, employment_id, role) where taken_at is null do nothing
                        """)
                .param("municipality", Tenant.current().value())
                .param("employment", employment.value())
                .param("role", role)
                .param("at", stamp.at().atOffset(ZoneOffset.UTC))
                .param("by", stamp.by().value())
                .update();
    }

    public void take(EmploymentId employment, String role, Stamp stamp) {
        jdbc.sql("""
                        update identity.employment_role set taken_at = :at, taken_by = :by
                         where municipality_id = :municipality and employment_id = :employment and role = :role
                           and taken_at is null
                        """)
                .param("at", stamp.at().atOffset(ZoneOffset.UTC))
                .param("by", stamp.by().value())
                .param("municipality", Tenant.current().value())
                .param("employment", employment.value())
                .param("role", role)
                .update();
    }

    /// Changes a right by hand; the set-up file's own word is kept beside it. Without a reach it is taken away.
    ///
    /// @throws Stale when somebody else changed the role first
    public void adjust(String role, String action, @Nullable Reach reach, long version, Stamp stamp) {
        int changed = jdbc.sql("""
                        update identity.role set version = version + 1
                         where municipality_id = :municipality and code = :role and version = :version
                        """)
                .param("municipality", Tenant.current().value())
                .param("role", role)
                .param("version", version)
                .update();
        if (changed == 0) {
            throw new Stale(get(role).version(), Map.of());
        }
        jdbc.sql("""
                        insert into identity.role_adjustment
                          (municipality_id, role, action, reach, adjusted_at, adjusted_by)
                        values (:municipality, :role, :action, :reach, :at, :by)
                        on conflict (municipality_id, role, action) do update
                          set reach = excluded.reach, adjusted_at = excluded.adjusted_at, adjusted_by = excluded.adjusted_by
                        """)
                .param("municipality", Tenant.current().value())
                .param("role", role)
                .param("action", action)
                .param("reach", reach == null ? null : reach.name())
                .param("at", stamp.at().atOffset(ZoneOffset.UTC))
                .param("by", stamp.by().value())
                .update();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), municipalities.current().zone());
    }

    private static @Nullable Reach reach(@Nullable String name) {
        return name == null ? null : Reach.valueOf(name);
    }

    private static Role read(ResultSet row, int number) throws SQLException {
        return new Role(
                row.getString("code"),
                LocalName.read(row),
                List.of((String[]) row.getArray("gives").getArray()),
                row.getInt("holders"),
                row.getLong("version"));
    }
}
