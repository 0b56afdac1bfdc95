package dk.tidlig.shell.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.zaxxer.hikari.HikariDataSource;
import dk.tidlig.support.People;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Tenant;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.ModelAndView;

/// Which failures ask to try again, and which are failures of ours.
@TidligTest
class DatabaseAwayTest {
    @Autowired
    DataSource pool;

    @Autowired
    Problems problems;

    @Autowired
    People people;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

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

    /// A failure while a failure is told would be told as a failure of ours.
    @Test
    void aFormThatWasTakenAlreadyMeetsADatabaseThatIsAway() {
        var request = new MockHttpServletRequest("POST", "/offers");
        request.addParameter("_once", UUID.randomUUID().toString());
        var response = new MockHttpServletResponse();

        var page = Tenant.in(
                people.here(),
                () -> transaction.execute(holdsTheTable -> {
                    jdbc.sql("lock table shell.done in access exclusive mode").update();
                    return told(request, response);
                }));

        assertThat(page).isNotNull().extracting(ModelAndView::getStatus).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
        assertThat(response.getHeader("Retry-After")).isNotNull();
    }

    private ModelAndView told(MockHttpServletRequest request, MockHttpServletResponse response) {
        try {
            return problems.alreadyDone(request, response);
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(cause);
        }
    }

    private static RuntimeException wrapped(String state) {
        return new UncategorizedSQLException("a deed", "select", new SQLException("said", state));
    }
}
