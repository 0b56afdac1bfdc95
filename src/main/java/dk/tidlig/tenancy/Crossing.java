package dk.tidlig.tenancy;

import dk.tidlig.kernel.MunicipalityId;
import java.util.function.Supplier;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// A step over to another municipality within one transaction, for what must be true in both or in neither. During the
/// step the database lets rows of the other one through and none of one's own: at no moment of both.
@Component
public class Crossing {
    private final JdbcClient jdbc;
    private final Municipalities municipalities;

    Crossing(JdbcClient jdbc, Municipalities municipalities) {
        this.jdbc = jdbc;
        this.municipalities = municipalities;
    }

    /// Whether anything may go there: within the same land, and not to oneself.
    public boolean mayGo(MunicipalityId other) {
        return !other.equals(Tenant.current())
                && municipalities.get(other).jurisdiction()
                        == municipalities.current().jurisdiction();
    }

    /// Does the work there, and comes back.
    ///
    /// @throws IllegalStateException outside of a transaction, and where nothing may go
    public <T> T into(MunicipalityId other, Supplier<T> work) {
        var here = Tenant.current();
        if (!TransactionSynchronizationManager.isActualTransactionActive() || !mayGo(other)) {
            throw new IllegalStateException("nothing goes from " + here + " to " + other + " like this");
        }
        settle();
        bind(other);
        try {
            var done = Tenant.in(other, () -> {
                var made = work.get();
                settle();
                return made;
            });
            bind(here);
            return done;
        } catch (RuntimeException failure) {
            comeBack(here, failure);
            throw failure;
        }
    }

    /// What was left for the end of the transaction is written and checked now, while its own municipality is bound.
    private void settle() {
        TransactionSynchronizationManager.getSynchronizations().forEach(TransactionSynchronization::flush);
        jdbc.sql("set constraints all immediate").update();
        jdbc.sql("set constraints all deferred").update();
        Reading.ends();
    }

    private void bind(MunicipalityId municipality) {
        jdbc.sql("select set_config('app.municipality', :municipality, true)")
                .param("municipality", municipality.toString())
                .query(String.class)
                .single();
    }

    /// A transaction that the database has given up lets nothing through any more, whoever is bound.
    private void comeBack(MunicipalityId here, RuntimeException failure) {
        try {
            bind(here);
        } catch (DataAccessException givenUp) {
            failure.addSuppressed(givenUp);
        }
    }
}
