package dk.tidlig.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.core.Ordered;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// The entries of the transaction under way. They are inserted before it commits: an insert that fails fails the
/// transaction, as it would have at once. Outside of a transaction, and once its own moment has passed, each is
/// inserted as it comes. Those of a transaction that is rolled back are inserted as undone, apart, so that a try leaves
/// its trace; of very many the first.
final class TogetherEntries implements TransactionSynchronization, Ordered {
    private static final int AT_ONCE = 1_000;

    private final Consumer<List<AuditEntry>> insert;
    private final Consumer<List<AuditEntry>> insertApart;
    private final List<AuditEntry> waiting = new ArrayList<>();
    private final List<AuditEntry> first = new ArrayList<>();
    private boolean past;

    private TogetherEntries(Consumer<List<AuditEntry>> insert, Consumer<List<AuditEntry>> insertApart) {
        this.insert = insert;
        this.insertApart = insertApart;
    }

    /// @param insert into the transaction under way
    /// @param insertApart into one of its own
    static TogetherEntries ofThisTransaction(
            Consumer<List<AuditEntry>> insert, Consumer<List<AuditEntry>> insertApart) {
        if (TransactionSynchronizationManager.getResource(TogetherEntries.class) instanceof TogetherEntries entries) {
            return entries;
        }
        var fresh = new TogetherEntries(insert, insertApart);
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.bindResource(TogetherEntries.class, fresh);
            TransactionSynchronizationManager.registerSynchronization(fresh);
        } else {
            fresh.past = true;
        }
        return fresh;
    }

    void add(AuditEntry entry) {
        waiting.add(entry);
        if (first.size() < AT_ONCE) {
            first.add(entry);
        }
        if (past || waiting.size() >= AT_ONCE) {
            write();
        }
    }

    private void write() {
        if (!waiting.isEmpty()) {
            insert.accept(List.copyOf(waiting));
            waiting.clear();
        }
    }

    /// The last of all, so that what others let themselves be allowed now is with it.
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        past = true;
        write();
    }

    @Override
    public void suspend() {
        TransactionSynchronizationManager.unbindResourceIfPossible(TogetherEntries.class);
    }

    @Override
    public void resume() {
        TransactionSynchronizationManager.bindResource(TogetherEntries.class, this);
    }

    @Override
    public void afterCompletion(int status) {
        TransactionSynchronizationManager.unbindResourceIfPossible(TogetherEntries.class);
        if (status == STATUS_ROLLED_BACK && !first.isEmpty()) {
            insertApart.accept(first.stream().map(AuditEntry::undone).toList());
        }
    }
}
