package dk.tidlig.audit;

import dk.tidlig.kernel.ChildId;
import dk.tidlig.tenancy.Tenant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Writes entries: plain inserts in the caller's transaction, so that what is not written down is not done.
/// All of a transaction are inserted together, the last thing before it is committed, and are put on the list of those
/// that wait to be sealed by the same statement.
@Component
public class AuditTrail {
    private final JdbcClient jdbc;
    private final TransactionTemplate apart;

    AuditTrail(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    public void record(AuditEntry entry) {
        together().add(entry);
    }

    /// One deed on many children (an import): an entry for each.
    public void record(AuditEntry entry, Collection<ChildId> children) {
        var together = together();
        children.forEach(child -> together.add(entry.on(child)));
    }

    private TogetherEntries together() {
        return TogetherEntries.ofThisTransaction(this::insert, this::insertApart);
    }

    private void insertApart(List<AuditEntry> entries) {
        apart.executeWithoutResult(transaction -> insert(entries));
    }

    private void insert(List<AuditEntry> entries) {
        jdbc.sql("""
                        with written as (
                            insert into audit.entry
                              (municipality_id, at, actor_id, profession, action, kind, purpose, child_id, criterion, outcome)
                            select :municipality, e.at, e.actor, e.profession, e.action, e.kind, e.purpose, e.child,
                                   e.criterion, e.outcome
                              from unnest(:at::timestamptz[], :actor::uuid[], :profession::text[], :action::text[],
                                          :kind::text[], :purpose::text[], :child::uuid[], :criterion::text[],
                                          :outcome::text[])
                                   with ordinality
                                   as e (at, actor, profession, action, kind, purpose, child, criterion, outcome, place)
                             order by e.place
                            returning municipality_id, id)
                        insert into audit.waiting (municipality_id, entry_id) select municipality_id, id from written
                        """)
                .param("municipality", Tenant.current().value())
                .param("at", column(entries, it -> it.at().atOffset(ZoneOffset.UTC)))
                .param("actor", column(entries, it -> it.actor().value()))
                .param("profession", column(entries, AuditEntry::profession))
                .param("action", column(entries, AuditEntry::action))
                .param("kind", column(entries, it -> it.kind().name()))
                .param("purpose", column(entries, AuditEntry::purpose))
                .param(
                        "child",
                        column(
                                entries,
                                it -> it.child() == null ? null : it.child().value()))
                .param("criterion", column(entries, AuditEntry::criterion))
                .param("outcome", column(entries, it -> it.outcome().name()))
                .update();
    }

    private static String[] column(List<AuditEntry> entries, Function<AuditEntry, @Nullable Object> field) {
        Stream<@Nullable Object> values = entries.stream().map(field);
        return values.map(value -> value == null ? null : value.toString()).toArray(String[]::new);
    }
}
