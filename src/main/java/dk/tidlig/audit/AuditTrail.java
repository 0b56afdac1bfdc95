package dk.tidlig.audit;

import dk.tidlig.kernel.ChildId;
import dk.tidlig.tenancy.Tenant;
import java.time.ZoneOffset;
import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Writes entries: plain inserts in the caller's transaction, so that what is not written down is not done.
/// Each is put on the list of those that wait to be sealed by the same statement.
@Component
public class AuditTrail {
    private final JdbcClient jdbc;

    AuditTrail(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void record(AuditEntry entry) {
        insert(entry, entry.child() == null ? new ChildId[] {} : new ChildId[] {entry.child()});
    }

    /// One deed on many children (an import): an entry for each, in one statement.
    public void record(AuditEntry entry, Collection<ChildId> children) {
        if (!children.isEmpty()) {
            insert(entry, children.toArray(ChildId[]::new));
        }
    }

    private void insert(AuditEntry entry, ChildId[] children) {
        var ids = new java.util.UUID[Math.max(1, children.length)];
        for (int i = 0; i < children.length; i++) {
            ids[i] = children[i].value();
        }
        jdbc.sql("""
                        with written as (
                            insert into audit.entry
                              (municipality_id, at, actor_id, profession, action, kind, purpose, child_id, criterion, outcome)
                            select :municipality, :at, :actor, :profession, :action, :kind, :purpose, child, :criterion, :outcome
                              from unnest(:children::uuid[]) as child
                            returning municipality_id, id)
                        insert into audit.waiting (municipality_id, entry_id) select municipality_id, id from written
                        """)
                .param("municipality", Tenant.current().value())
                .param("at", entry.at().atOffset(ZoneOffset.UTC))
                .param("actor", entry.actor().value())
                .param("profession", entry.profession())
                .param("action", entry.action())
                .param("kind", entry.kind().name())
                .param("purpose", entry.purpose())
                .param("criterion", entry.criterion())
                .param("outcome", entry.outcome().name())
                .param("children", ids)
                .update();
    }
}
