package dk.tidlig.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tidlig.kernel.MunicipalityId;
import dk.tidlig.support.TidligTest;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/// A database that dies just as a transaction begins, and comes back.
@TidligTest
class BrokenConnectionTest {
    @Autowired
    DataSource pool;

    @Test
    void theThreadThatMetADeadConnectionGetsALivingOneNextTime() {
        var source = new Dying(pool);
        var transaction = new TransactionTemplate(new TenantTransactions(source));
        var here = MunicipalityId.random();

        source.dying = true;
        assertThatThrownBy(() -> Tenant.run(here, () -> transaction.executeWithoutResult(status -> {})))
                .isInstanceOf(CannotCreateTransactionException.class);
        source.dying = false;

        assertThat(Tenant.<String, RuntimeException>in(
                        here,
                        () -> transaction.execute(status -> JdbcClient.create(source)
                                .sql("select current_setting('app.municipality')")
                                .query(String.class)
                                .single())))
                .isEqualTo(here.toString());
    }

    /// Hands out connections that are closed before their first use.
    private static final class Dying extends DelegatingDataSource {
        private boolean dying;

        Dying(DataSource pool) {
            super(pool);
        }

        @Override
        public Connection getConnection() throws SQLException {
            var connection = super.getConnection();
            return dying ? new ClosedLater(connection).proxy() : connection;
        }
    }

    private record ClosedLater(Connection connection) {
        Connection proxy() {
            return (Connection) java.lang.reflect.Proxy.newProxyInstance(
                    getClass().getClassLoader(), new Class<?>[] {Connection.class}, (self, method, arguments) -> {
                        if (method.getName().equals("prepareStatement")) {
                            throw new SQLException("Connection is closed");
                        }
                        return method.invoke(connection, arguments);
                    });
        }
    }
}
