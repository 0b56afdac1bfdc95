package dk.tidlig.tenancy;

import dk.tidlig.kernel.MunicipalityId;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Hands the bound municipality to the database as each transaction begins, for that transaction only.
/// Without one nothing is set, and row-level security lets no row through.
final class TenantTransactions extends JdbcTransactionManager {
    TenantTransactions(DataSource dataSource) {
        super(dataSource);
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        try {
            Tenant.bound().ifPresent(this::tellDatabase);
        } catch (RuntimeException failure) {
            // nobody else lets go of a transaction that never began, and the thread would keep its dead connection
            doCleanupAfterCompletion(transaction);
            throw failure;
        }
    }

    private void tellDatabase(MunicipalityId municipality) {
        var holder = (@Nullable ConnectionHolder) TransactionSynchronizationManager.getResource(obtainDataSource());
        if (holder == null) {
            throw new CannotCreateTransactionException("the transaction began without a connection");
        }
        try (PreparedStatement statement =
                holder.getConnection().prepareStatement("select set_config('app.municipality', ?, true)")) {
            statement.setString(1, municipality.toString());
            statement.execute();
        } catch (SQLException cause) {
            throw new CannotCreateTransactionException("the database did not take the municipality", cause);
        }
    }
}
