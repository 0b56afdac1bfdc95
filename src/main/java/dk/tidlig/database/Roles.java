package dk.tidlig.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.postgresql.PGConnection;

/// The three roles: `tidlig_owner` makes the tables and is used by migrations alone, `tidlig_app` works in them
/// under row-level security, `tidlig_fact` reads views without names.
final class Roles {
    static final String OWNER = "tidlig_owner";
    static final String APP = "tidlig_app";
    static final String FACT = "tidlig_fact";

    private static final long LOCK = 0x7464_6c67L;

    private Roles() {}

    /// Brings the roles into being and into shape. Many instances may do it at once.
    static void ensure(Connection admin, List<Login> logins) throws SQLException {
        try (var statement = admin.createStatement()) {
            statement.execute("select pg_advisory_lock(%d)".formatted(LOCK));
            try {
                for (var login : logins) {
                    ensure(admin, login);
                }
                limitTime(admin);
            } finally {
                statement.execute("select pg_advisory_unlock(%d)".formatted(LOCK));
            }
        }
    }

    private static void ensure(Connection admin, Login login) throws SQLException {
        try (var statement = admin.createStatement()) {
            if (!exists(admin, login.user())) {
                statement.execute("create role %s login noinherit nocreatedb nocreaterole".formatted(login.user()));
            }
        }
        admin.unwrap(PGConnection.class)
                .alterUserPassword(login.user(), login.password().toCharArray(), "scram-sha-256");
    }

    static boolean exists(Connection admin, String role) throws SQLException {
        try (var statement = admin.prepareStatement("select 1 from pg_roles where rolname = ?")) {
            statement.setString(1, role);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void limitTime(Connection admin) throws SQLException {
        try (var statement = admin.createStatement()) {
            for (var role : List.of(APP, FACT)) {
                statement.execute("alter role %s set statement_timeout = '6s'".formatted(role));
                statement.execute("alter role %s set lock_timeout = '2s'".formatted(role));
                statement.execute("alter role %s set idle_in_transaction_session_timeout = '15s'".formatted(role));
            }
            // it reads whole periods only: right after an import the planner knows no sizes, and loops for minutes
            statement.execute("alter role %s set enable_nestloop = off".formatted(FACT));
            statement.execute("alter role %s set statement_timeout = '30min'".formatted(OWNER));
            statement.execute("alter role %s set lock_timeout = '30s'".formatted(OWNER));
            statement.execute("alter role %s set idle_in_transaction_session_timeout = '10min'".formatted(OWNER));
        }
    }

    /// Who may do what in the database as a whole; rights on tables and views are the migrations' to give.
    static void grant(Connection admin) throws SQLException {
        try (var statement = admin.createStatement()) {
            statement.execute("""
                do $$
                begin
                  execute format('revoke all on database %I from public', current_database());
                  execute format('grant connect, create, temporary on database %I to tidlig_owner', current_database());
                  execute format('grant connect, temporary on database %I to tidlig_app', current_database());
                  execute format('grant connect on database %I to tidlig_fact', current_database());
                end $$
                """);
        }
    }

    /// Refuses a role for which row-level security would be off, silently.
    ///
    /// @throws EnvironmentProblem for a superuser, a role with `bypassrls`, and one that owns a table
    static void requireRestricted(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                    select rolname, rolsuper, rolbypassrls,
                           exists (select 1 from pg_class where relowner = pg_roles.oid and relkind in ('r', 'p', 'v', 'm'))
                      from pg_roles where rolname = current_user
                    """)) {
            rows.next();
            require(!rows.getBoolean(2), rows.getString(1), "is a superuser");
            require(!rows.getBoolean(3), rows.getString(1), "may bypass row-level security");
            require(!rows.getBoolean(4), rows.getString(1), "owns tables");
        }
    }

    private static void require(boolean holds, String role, String flaw) {
        if (!holds) {
            throw new EnvironmentProblem(
                    "The database role %s %s, so municipalities would not be kept apart: take that right from it."
                            .formatted(role, flaw));
        }
    }
}
