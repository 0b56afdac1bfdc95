package dk.tidlig.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

class ExternalDatabaseTest {
    private final MockEnvironment environment = new MockEnvironment().withProperty("tidlig.database.unproved", "true");
    private final String server = TestServer.url().replaceFirst("jdbc:postgresql://([^?]*).*", "$1");

    @Test
    void takesVersion15AndNewer() {
        assertThatCode(() -> ExternalDatabase.requireVersion(150_000)).doesNotThrowAnyException();
        assertThatThrownBy(() -> ExternalDatabase.requireVersion(140_022))
                .isInstanceOf(EnvironmentProblem.class)
                .hasMessage("The database is PostgreSQL 14; Tidlig needs 15 or newer.");
    }

    @Test
    void refusesAnAddressThatIsNone() {
        assertThatThrownBy(() -> ExternalDatabase.at("mysql://somewhere", environment))
                .isInstanceOf(EnvironmentProblem.class)
                .hasMessageContaining("is not a PostgreSQL address");
        assertThatThrownBy(() -> ExternalDatabase.at("postgres://db.example/tidlig", environment))
                .isInstanceOf(EnvironmentProblem.class)
                .hasMessageContaining("names no user and password");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgres://owner:secret@db.example/tidlig",
                "postgres://owner:secret@10.0.0.7/tidlig?sslmode=require",
                "postgres://owner:secret@localhost,db.example/tidlig?sslmode=prefer",
                "jdbc:postgresql://db.example:5432/tidlig?user=owner&password=secret&sslmode=verify-ca"
            })
    void refusesAnotherMachineThatNeedNotProveItself(String address) {
        assertThatThrownBy(() -> ExternalDatabase.at(address, new MockEnvironment()))
                .isInstanceOf(EnvironmentProblem.class)
                .hasMessageContaining("sslmode=verify-full")
                .hasMessageNotContaining("secret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgres://owner:secret@localhost:5433,127.0.0.1:5434/tidlig",
                "postgres://owner:secret@[::1]/tidlig",
                "postgres://owner:secret@one,two/tidlig?sslmode=verify-full"
            })
    void takesThisMachineAndOneThatProvesItself(String address) {
        assertThatCode(() -> ExternalDatabase.at(address, new MockEnvironment()))
                .doesNotThrowAnyException();
    }

    @Test
    void saysThatThePasswordIsWrongWithoutSayingThePassword() {
        assertThatThrownBy(() -> open("postgres", "wr%C3%B8ng"))
                .isInstanceOf(EnvironmentProblem.class)
                .hasMessageContaining("refuses the user postgres")
                .hasMessageNotContaining("wr");
    }

    @Test
    void saysThatTheLogInMayNotMakeRoles() throws SQLException {
        superuser("create role powerless login password 'powerless'");

        assertThatThrownBy(() -> open("powerless", "powerless"))
                .isInstanceOf(EnvironmentProblem.class)
                .hasMessageContaining("The user powerless may not create roles");

        superuser("revoke all on database tidlig from powerless", "drop role powerless");
    }

    @Test
    void givesEveryInstanceTheSamePasswordsAndTakesGivenOnes() {
        environment.setProperty("TIDLIG_FACT_PASSWORD", "chosen");
        var one = ExternalDatabase.at("postgres://owner:secret@db.example/tidlig", environment)
                .connections();
        var other = ExternalDatabase.at(
                        "jdbc:postgresql://db.example:5432/tidlig?user=owner&password=secret", environment)
                .connections();

        assertThat(one.app()).isEqualTo(other.app());
        assertThat(one.app().password()).hasSize(64).isNotEqualTo(one.owner().password());
        assertThat(one.fact().password()).isEqualTo("chosen");
        assertThat(other.url()).isEqualTo("jdbc:postgresql://db.example:5432/tidlig");
    }

    @Test
    void readsSeveralHostsAndWorksOnThePrimaryOfThem() {
        assertThat(url("postgres://owner:a%20pass%25word@one:5432,two:5433/tidlig"))
                .isEqualTo("jdbc:postgresql://one:5432,two:5433/tidlig?targetServerType=primary");
        assertThat(url("postgres://owner:secret@one,two/tidlig?targetServerType=any&sslmode=verify-full"))
                .isEqualTo("jdbc:postgresql://one,two/tidlig?targetServerType=any&sslmode=verify-full");
        assertThat(url("postgres://owner:secret@one/tidlig")).isEqualTo("jdbc:postgresql://one/tidlig");
    }

    @Test
    void readsFiguresFromAStandbyWhereThereIsOne() {
        var nobody = new Login("nobody", "");
        assertThat(new Connections(url("postgres://owner:secret@one,two/tidlig"), nobody, nobody, nobody)
                        .forReading()
                        .url())
                .isEqualTo("jdbc:postgresql://one,two/tidlig?targetServerType=preferSecondary");
        assertThat(new Connections(url("postgres://owner:secret@one/tidlig"), nobody, nobody, nobody)
                        .forReading()
                        .url())
                .isEqualTo("jdbc:postgresql://one/tidlig");
    }

    private String url(String address) {
        return ExternalDatabase.at(address, environment).connections().url();
    }

    private void open(String user, String password) {
        ExternalDatabase.at("postgres://%s:%s@%s".formatted(user, password, server), environment)
                .prepare();
    }

    private static void superuser(String... commands) throws SQLException {
        try (var session = Connections.open(TestServer.url(), new Login("", ""));
                var statement = session.createStatement()) {
            for (var command : commands) {
                statement.execute(command);
            }
        }
    }
}
