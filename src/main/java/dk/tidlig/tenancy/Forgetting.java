package dk.tidlig.tenancy;

import java.util.UUID;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// An erasure under way. What the figures still need of what is erased gets keys of its own, the same in every module
/// and made of a secret that nobody keeps: `md5(:salt || id)::uuid`.
public final class Forgetting implements TransactionSynchronization {
    private final String salt = UUID.randomUUID() + "-" + UUID.randomUUID();

    private Forgetting() {}

    /// The secret of the transaction under way; gone with it.
    ///
    /// @throws IllegalStateException outside of a transaction
    public static String salt() {
        if (TransactionSynchronizationManager.getResource(Forgetting.class) instanceof Forgetting known) {
            return known.salt;
        }
        var fresh = new Forgetting();
        TransactionSynchronizationManager.registerSynchronization(fresh);
        TransactionSynchronizationManager.bindResource(Forgetting.class, fresh);
        return fresh.salt;
    }

    @Override
    public void suspend() {
        TransactionSynchronizationManager.unbindResourceIfPossible(Forgetting.class);
    }

    @Override
    public void resume() {
        TransactionSynchronizationManager.bindResource(Forgetting.class, this);
    }

    @Override
    public void afterCompletion(int status) {
        TransactionSynchronizationManager.unbindResourceIfPossible(Forgetting.class);
    }
}
