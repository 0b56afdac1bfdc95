package dk.tidlig.access;

import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.UserId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// What the gate has found out in the transaction under way: a page asks about the same child once for each of its
/// parts. Nothing is remembered from the moment that something was let be written, since that may change who is around.
final class Found implements TransactionSynchronization {
    private record Around(UserId who, ChildId child) {}

    private final Map<Around, Set<Relation>> relations = new HashMap<>();
    private final Set<ChildId> here = new HashSet<>();
    private boolean written;

    private Found() {}

    /// Of this transaction; outside of one nothing is remembered from one question to the next.
    static Found current() {
        if (TransactionSynchronizationManager.getResource(Found.class) instanceof Found found) {
            return found;
        }
        var fresh = new Found();
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.bindResource(Found.class, fresh);
            TransactionSynchronizationManager.registerSynchronization(fresh);
        }
        return fresh;
    }

    void forget() {
        written = true;
        relations.clear();
        here.clear();
    }

    Set<Relation> relations(UserId who, ChildId child, Supplier<Set<Relation>> asked) {
        return written ? asked.get() : relations.computeIfAbsent(new Around(who, child), around -> asked.get());
    }

    boolean isHere(ChildId child, BooleanSupplier asked) {
        if (here.contains(child)) {
            return true;
        }
        boolean found = asked.getAsBoolean();
        if (found && !written) {
            here.add(child);
        }
        return found;
    }

    @Override
    public void suspend() {
        TransactionSynchronizationManager.unbindResourceIfPossible(Found.class);
    }

    @Override
    public void resume() {
        TransactionSynchronizationManager.bindResource(Found.class, this);
    }

    @Override
    public void afterCompletion(int status) {
        TransactionSynchronizationManager.unbindResourceIfPossible(Found.class);
    }
}
