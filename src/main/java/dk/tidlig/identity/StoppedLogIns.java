package dk.tidlig.identity;

import dk.tidlig.kernel.UserId;
import dk.tidlig.tenancy.Tenant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Accounts that were tried so often that the tries were stopped. Kept until somebody who may says that they have seen
/// it: whoever gets in at last must not wipe out that they guessed.
@Component
public class StoppedLogIns {
    private final JdbcClient jdbc;

    StoppedLogIns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param times in how many minutes tries were stopped
    public record Stopped(UserId user, String name, Instant first, Instant last, int times) {}

    /// Notes it once a minute, and nothing where there is no such account.
    public void note(String username, Instant at) {
        jdbc.sql("""
                        insert into identity.stopped_log_in as it (account_id, first_at, last_at, times)
                        select id, :at, :at, 1 from identity.account where username = :username
                        on conflict (account_id) do update set last_at = :at, times = it.times + 1
                         where it.last_at <= :minute
                        """)
                .param("username", Accounts.normal(username))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("minute", at.minusSeconds(60).atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Those who work in the bound municipality, the latest first.
    public List<Stopped> here() {
        return jdbc.sql("""
                        select a.id, a.display_name, it.first_at, it.last_at, it.times
                          from identity.stopped_log_in it join identity.account a on a.id = it.account_id
                         where exists (select from identity.employment e
                                        where e.municipality_id = :municipality and e.account_id = a.id
                                          and (e.ends_before is null or e.ends_before > current_date))
                         order by it.last_at desc, a.id
                        """)
                .param("municipality", Tenant.current().value())
                .query(StoppedLogIns::read)
                .list();
    }

    public Optional<Stopped> of(UserId user) {
        return here().stream().filter(it -> it.user().equals(user)).findFirst();
    }

    public void forget(UserId user) {
        jdbc.sql("delete from identity.stopped_log_in where account_id = :id")
                .param("id", user.value())
                .update();
    }

    private static Stopped read(ResultSet row, int number) throws SQLException {
        return new Stopped(
                new UserId(row.getObject("id", UUID.class)),
                row.getString("display_name"),
                row.getObject("first_at", OffsetDateTime.class).toInstant(),
                row.getObject("last_at", OffsetDateTime.class).toInstant(),
                row.getInt("times"));
    }
}
