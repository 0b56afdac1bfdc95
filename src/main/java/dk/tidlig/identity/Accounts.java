package dk.tidlig.identity;

import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.Stale;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.kernel.UserId;
import dk.tidlig.tenancy.Jurisdiction;
import dk.tidlig.tenancy.Municipalities;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The accounts. Asks nobody for leave: whoever calls has passed the gate, or is the log-in itself.
@Component
public class Accounts {
    private static final String SELECT = """
            select id, jurisdiction, username, display_name, language, password_changed_at, logged_out_at, locked_at, ended_at, version
              from identity.account
            """;
    private final JdbcClient jdbc;
    private final Municipalities municipalities;

    Accounts(JdbcClient jdbc, Municipalities municipalities) {
        this.jdbc = jdbc;
        this.municipalities = municipalities;
    }

    public Optional<Account> byUsername(String username) {
        return jdbc.sql(SELECT + " where username = :username")
                .param("username", normal(username))
                .query(Accounts::read)
                .optional();
    }

    /// @throws NotFound when there is none with that id
    public Account get(UserId id) {
        return jdbc.sql(SELECT + " where id = :id")
                .param("id", id.value())
                .query(Accounts::read)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /// An account under the bound municipality's jurisdiction.
    ///
    /// @throws Refused when the username is taken or cannot be one
    public UserId createHere(String username, String name, Stamp stamp) {
        return create(username, name, municipalities.current().jurisdiction(), stamp);
    }

    /// @throws Refused when the username is taken or cannot be one
    public UserId create(String username, String name, Jurisdiction jurisdiction, Stamp stamp) {
        if (!normal(username).matches("[a-z0-9][a-z0-9._-]{1,59}")) {
            throw new Refused(IdentityRefusal.USERNAME_WRONG);
        }
        var id = UserId.random();
        int created = jdbc.sql("""
                        insert into identity.account
                          (id, jurisdiction, username, display_name, created_at, created_by)
                        values (:id, :jurisdiction, :username, :name, :at, :by)
                        on conflict (username) do nothing
                        """)
                .param("id", id.value())
                .param("jurisdiction", jurisdiction.name())
                .param("username", normal(username))
                .param("name", name.strip())
                .param("at", stamp.at().atOffset(ZoneOffset.UTC))
                .param("by", stamp.by().value())
                .update();
        if (created == 0) {
            throw new Refused(IdentityRefusal.USERNAME_TAKEN);
        }
        return id;
    }

    /// @throws Stale when somebody else changed it first
    public void rename(UserId id, String name, long version) {
        int changed = jdbc.sql("""
                        update identity.account set display_name = :name, version = version + 1
                         where id = :id and version = :version
                        """)
                .param("name", name.strip())
                .param("id", id.value())
                .param("version", version)
                .update();
        unlessStale(id, changed);
    }

    /// @throws Stale when somebody else changed it first
    public void lock(UserId id, long version, Stamp stamp) {
        lock(id, version, stamp.at(), stamp.by().value());
    }

    /// @throws Stale when somebody else changed it first
    public void unlock(UserId id, long version) {
        lock(id, version, null, null);
    }

    private void lock(UserId id, long version, @Nullable Instant at, @Nullable UUID by) {
        int changed = jdbc.sql("""
                        update identity.account set locked_at = :at, locked_by = :by, version = version + 1
                         where id = :id and version = :version
                        """)
                .param("at", at == null ? null : at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("id", id.value())
                .param("version", version)
                .update();
        unlessStale(id, changed);
    }

    /// Remembers the person's own choice of language.
    public void chooseLanguage(UserId id, String language) {
        jdbc.sql(
                        "update identity.account set language = :language where id = :id and language is distinct from :language")
                .param("language", language)
                .param("id", id.value())
                .update();
    }

    /// Sets the password. Every log-in that is open ends: whoever knew the old one is out.
    void setPasswordHash(UserId id, String hash, Instant at) {
        jdbc.sql("""
                        update identity.account
                           set password_hash = :hash, password_changed_at = :at, logged_out_at = :at
                         where id = :id
                        """)
                .param("hash", hash)
                .param("at", at.truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .update();
    }

    /// Takes the password. Every log-in that is open ends.
    public void forgetPassword(UserId id, Instant at) {
        jdbc.sql("""
                        update identity.account
                           set password_hash = null, password_changed_at = null, logged_out_at = :at
                         where id = :id
                        """)
                .param("at", at.truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .update();
    }

    /// Ends every log-in that is open.
    public void endLogIns(UserId id, Instant at) {
        jdbc.sql("update identity.account set logged_out_at = :at where id = :id")
                .param("at", at.truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .update();
    }

    Optional<String> passwordHash(String username) {
        return jdbc.sql("""
                        select password_hash from identity.account
                         where username = :username and locked_at is null and ended_at is null
                           and password_hash is not null
                        """)
                .param("username", normal(username))
                .query(String.class)
                .optional();
    }

    static String normal(String username) {
        return username.strip().toLowerCase(Locale.ROOT);
    }

    private void unlessStale(UserId id, int changed) {
        if (changed == 0) {
            var standing = get(id);
            throw new Stale(standing.version(), Map.of("name", standing.name()));
        }
    }

    private static Account read(ResultSet row, int number) throws SQLException {
        return new Account(
                new UserId(row.getObject("id", UUID.class)),
                Jurisdiction.valueOf(row.getString("jurisdiction")),
                row.getString("username"),
                row.getString("display_name"),
                row.getString("language"),
                moment(row, "password_changed_at"),
                moment(row, "logged_out_at"),
                moment(row, "locked_at"),
                moment(row, "ended_at"),
                row.getLong("version"));
    }

    static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
