package dk.tidlig.family;

import dk.tidlig.access.Grant;
import dk.tidlig.child.AdultId;
import dk.tidlig.child.kin.KinId;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.kernel.UserId;
import dk.tidlig.tenancy.Tenant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The log-ins as they lie.
@Repository
public class LogInRepository {
    private static final String SELECT = """
            select id, account_id, kin_id, made_at, made_by, ended_at, ended_by from family.log_in
             where municipality_id = :municipality and child_id = :child
            """;

    private final JdbcClient jdbc;

    LogInRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// All the child ever had, those that stand first.
    public List<LogIn> of(Grant grant) {
        return jdbc.sql(SELECT + " order by ended_at desc nulls first, made_at, id")
                .param("municipality", Tenant.current().value())
                .param("child", grant.child().value())
                .query(LogInRepository::logIn)
                .list();
    }

    /// @param kin null for the young person
    Optional<LogIn> standing(Grant grant, @Nullable KinId kin) {
        return of(grant).stream()
                .filter(it -> it.stands() && java.util.Objects.equals(it.kin(), kin))
                .findFirst();
    }

    /// As whom the account stands to the child. For the family's own pages.
    public Optional<LogIn> own(Grant grant) {
        return of(grant).stream()
                .filter(it -> it.stands() && it.account().equals(grant.actor().id()))
                .findFirst();
    }

    /// The account by which this adult looks at another child's record already.
    Optional<UserId> accountOf(AdultId adult) {
        return jdbc.sql("""
                        select account_id from family.log_in
                         where municipality_id = :municipality and adult_id = :adult and ended_at is null limit 1
                        """)
                .param("municipality", Tenant.current().value())
                .param("adult", adult.value())
                .query(UUID.class)
                .optional()
                .map(UserId::new);
    }

    /// The children whose log-ins the account has; whether they still open anything, the gate says.
    public List<ChildId> children(UserId account) {
        return jdbc
                .sql("""
                        select child_id from family.log_in
                         where municipality_id = :municipality and account_id = :account and ended_at is null
                         order by made_at, child_id
                        """)
                .param("municipality", Tenant.current().value())
                .param("account", account.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(ChildId::new)
                .toList();
    }

    void add(Grant grant, UserId account, @Nullable KinId kin, @Nullable AdultId adult) {
        jdbc.sql("""
                        insert into family.log_in
                          (municipality_id, id, child_id, account_id, kin_id, adult_id, made_at, made_by)
                        values (:municipality, :id, :child, :account, :kin, :adult, :at, :by)
                        """)
                .param("municipality", Tenant.current().value())
                .param("id", LogInId.random().value())
                .param("child", grant.child().value())
                .param("account", account.value())
                .param("kin", kin == null ? null : kin.value())
                .param("adult", adult == null ? null : adult.value())
                .param("at", grant.at().atOffset(ZoneOffset.UTC))
                .param("by", grant.actor().id().value())
                .update();
    }

    /// @return whether it stood
    boolean end(Grant grant, LogInId id) {
        return jdbc.sql("""
                                update family.log_in set ended_at = :at, ended_by = :by
                                 where municipality_id = :municipality and child_id = :child and id = :id
                                   and ended_at is null
                                """)
                        .param("at", grant.at().atOffset(ZoneOffset.UTC))
                        .param("by", grant.actor().id().value())
                        .param("municipality", Tenant.current().value())
                        .param("child", grant.child().value())
                        .param("id", id.value())
                        .update()
                > 0;
    }

    int erase(Grant grant) {
        return jdbc.sql("delete from family.log_in where municipality_id = :municipality and child_id = :child")
                .param("municipality", Tenant.current().value())
                .param("child", grant.child().value())
                .update();
    }

    private static LogIn logIn(ResultSet row, int number) throws SQLException {
        var kin = row.getObject("kin_id", UUID.class);
        return new LogIn(
                new LogInId(row.getObject("id", UUID.class)),
                new UserId(row.getObject("account_id", UUID.class)),
                kin == null ? null : new KinId(kin),
                stamp(row, "made"),
                row.getObject("ended_at") == null ? null : stamp(row, "ended"));
    }

    private static Stamp stamp(ResultSet row, String what) throws SQLException {
        return new Stamp(
                row.getObject(what + "_at", OffsetDateTime.class).toInstant(),
                new UserId(row.getObject(what + "_by", UUID.class)));
    }
}
