package dk.tidlig.audit;

import dk.tidlig.kernel.MunicipalityId;
import dk.tidlig.tenancy.Tenant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.core.Ordered;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// The entries of the transaction under way. They are inserted before it commits: an insert that fails fails the
/// transaction, as it would have at once. Outside of a transaction, and once its own moment has passed, each is
/// inserted as it comes. Those of a transaction that is rolled back are inserted as undone, apart, so that a try leaves
/// its trace; of very many the first. Of one municipality each: a transaction that steps over to another has two.
final class TogetherEntries implements TransactionSynchronization, Ordered {
    private static final int AT_ONCE = 1_000;

    private final Key key;
    private final Consumer<List<AuditEntry>> insert;
    private final Consumer<List<AuditEntry>> insertApart;
    private final List<AuditEntry> waiting = new ArrayList<>();
    private final List<AuditEntry> first = new ArrayList<>();
    private boolean past;

    private record Key(MunicipalityId municipality) {}

    private TogetherEntries(Key key, Consumer<List<AuditEntry>> insert, Consumer<List<AuditEntry>> insertApart) {
        this.key = key;
        this.insert = insert;
        this.insertApart = insertApart;
    }

    /// @param insert into the transaction under way
    /// @param insertApart into one of its own
    static TogetherEntries ofThisTransaction(
            Consumer<List<AuditEntry>> insert, Consumer<List<AuditEntry>> insertApart) {
        var key = new Key(Tenant.current());
        if (TransactionSynchronizationManager.getResource(key) instanceof TogetherEntries entries) {
            return entries;
        }
        var fresh = new TogetherEntries(key, insert, insertApart);
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.bindResource(key, fresh);
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

    /// The municipality is about to change.
    @Override
    public void flush() {
        if (key.municipality().equals(Tenant.current())) {
            write();
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
        TransactionSynchronizationManager.unbindResourceIfPossible(key);
    }

    @Override
    public void resume() {
        TransactionSynchronizationManager.bindResource(key, this);
    }

    @Override
    public void afterCompletion(int status) {
        TransactionSynchronizationManager.unbindResourceIfPossible(key);
        if (status == STATUS_ROLLED_BACK && !first.isEmpty()) {
            var undone = first.stream().map(AuditEntry::undone).toList();
            Tenant.run(key.municipality(), () -> insertApart.accept(undone));
        }
    }
}
