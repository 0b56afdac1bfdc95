package dk.tidlig.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tidlig.support.TestClock;
import dk.tidlig.support.TidligTest;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

@TidligTest
class RolesTest {
    @Autowired
    JdbcClient jdbc;

    @Autowired
    @Qualifier("fact")
    DataSource fact;

    @Autowired
    DataSource app;

    @Autowired
    OpenDatabase database;

    @Autowired
    Clock clock;

    @Test
    void worksAsARoleThatRowLevelSecurityBinds() throws SQLException {
        assertThat(jdbc.sql("select current_user").query(String.class).single()).isEqualTo("tidlig_app");
        assertThat(setting("statement_timeout")).isEqualTo("6s");
        assertThat(setting("lock_timeout")).isEqualTo("2s");
        assertThat(setting("idle_in_transaction_session_timeout")).isEqualTo("15s");
    }

    /// The driver passes over a property that is no text: then a dead network would hold a page for ever, and an
    /// error would tell the row it was about.
    @Test
    void neitherPoolWaitsForADeadNetworkOrTellsRows() throws SQLException {
        for (var pool : List.of(app, fact)) {
            try (var connection = pool.getConnection()) {
                assertThat(connection.getNetworkTimeout()).isEqualTo(7_000);
                assertThatThrownBy(() -> connection
                                .createStatement()
                                .execute("do $$ begin raise exception 'no' using detail = 'a row'; end $$"))
                        .isInstanceOf(SQLException.class)
                        .hasMessageNotContaining("a row");
            }
        }
    }

    @Test
    void theFactReaderReadsNoTable() {
        var reader = JdbcClient.create(fact);

        assertThat(reader.sql("select current_user").query(String.class).single())
                .isEqualTo("tidlig_fact");
        assertThat(reader.sql("""
                    select count(*) from pg_class
                     where relkind in ('r', 'p') and relnamespace::regnamespace::text not in ('pg_catalog', 'information_schema')
                       and has_table_privilege(oid, 'select, insert, update, delete, truncate')
                    """).query(Integer.class).single()).isZero();
    }

    /// Without sizes to go by, right after an import, loops over loops took more than the eight seconds a page has.
    @Test
    void theFactReaderJoinsWholePeriods() {
        var reader = JdbcClient.create(fact);

        assertThat(reader.sql("show enable_nestloop").query(String.class).single())
                .isEqualTo("off");
    }

    @Test
    void refusesASuperuser() throws SQLException {
        try (var superuser = Connections.open(TestServer.url(), new Login("", ""))) {
            assertThatThrownBy(() -> Roles.requireRestricted(superuser))
                    .isInstanceOf(EnvironmentProblem.class)
                    .hasMessageContaining("postgres is a superuser");
        }
    }

    @Test
    void refusesARoleThatOwnsTables() throws SQLException {
        var connections = database.connections();
        try (var owner = Connections.open(connections.url(), connections.owner())) {
            assertThatThrownBy(() -> Roles.requireRestricted(owner))
                    .isInstanceOf(EnvironmentProblem.class)
                    .hasMessageContaining("tidlig_owner owns tables");
        }
    }

    @Test
    void refusesARoleThatMayBypassRowLevelSecurity() throws SQLException {
        try (var superuser = Connections.open(TestServer.url(), new Login("", ""));
                var statement = superuser.createStatement()) {
            statement.execute("create role tidlig_bypass bypassrls");
            try {
                statement.execute("set role tidlig_bypass");
                assertThatThrownBy(() -> Roles.requireRestricted(superuser))
                        .isInstanceOf(EnvironmentProblem.class)
                        .hasMessageContaining("tidlig_bypass may bypass row-level security");
            } finally {
                statement.execute("reset role");
                statement.execute("drop role tidlig_bypass");
            }
        }
    }

    @Test
    void sortsByTheReadersLanguage() {
        var sorted = jdbc.sql("""
                    select string_agg(name, ',' order by name collate "da-DK-x-icu")
                      from (values ('Åse'), ('Ærø'), ('Zeuthen'), ('Østergaard'), ('Aagaard')) as t (name)
                    """).query(String.class).single();

        assertThat(sorted).isEqualTo("Zeuthen,Ærø,Østergaard,Aagaard,Åse");
        assertThat(jdbc.sql("select count(*) from pg_collation where collname = 'kl-x-icu'")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void timeStands() {
        assertThat(clock.instant()).isEqualTo(TestClock.START);
    }

    private String setting(String name) {
        return jdbc.sql("select current_setting(:name)")
                .param("name", name)
                .query(String.class)
                .single();
    }
}
