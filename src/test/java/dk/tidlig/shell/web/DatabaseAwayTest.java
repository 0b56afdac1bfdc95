package dk.tidlig.shell.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.zaxxer.hikari.HikariDataSource;
import dk.tidlig.support.TidligTest;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.transaction.TransactionSystemException;

/// Which failures ask to try again, and which are failures of ours.
@TidligTest
class DatabaseAwayTest {
    @Autowired
    DataSource pool;

    @ParameterizedTest
    @ValueSource(strings = {"08006", "40001", "40P01", "53300", "57014", "57P03", "58030", "25P03", "55P03"})
    void anotherTryMaySucceed(String state) {
        assertThat(DatabaseAway.isCauseOf(wrapped(state))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"42703", "23505", "22001", "XX000", "25P02"})
    void anotherTryFailsJustTheSame(String state) {
        assertThat(DatabaseAway.isCauseOf(wrapped(state))).isFalse();
    }

    @Test
    void aFailureToRollBackHidesWhyItHadTo() {
        var rolledBack = new TransactionSystemException("could not roll back");
        rolledBack.initApplicationException(wrapped("08006"));

        assertThat(DatabaseAway.isCauseOf(rolledBack)).isTrue();
        assertThat(DatabaseAway.isCauseOf(new TransactionSystemException("could not roll back")))
                .isFalse();
    }

    /// The pool has given up a connection whose server ended, and says so without a state.
    @Test
    void aConnectionThatBrokeAMomentAgo() throws SQLException {
        try (var connection = pool.unwrap(HikariDataSource.class).getConnection()) {
            catchThrowableOfType(
                    SQLException.class,
                    () -> connection.createStatement().execute("select pg_terminate_backend(pg_backend_pid())"));

            var after = catchThrowableOfType(SQLException.class, connection::createStatement);

            assertThat(after.getSQLState()).isNull();
            assertThat(DatabaseAway.isCauseOf(after)).isTrue();
        }
    }

    private static RuntimeException wrapped(String state) {
        return new UncategorizedSQLException("a deed", "select", new SQLException("said", state));
    }
}
