package dk.tidlig.audit;

import dk.tidlig.tenancy.Tenant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// In which block an entry is sealed. Blocks are nearly in the order of the ids, so it is among the first whose last id
/// is not below the entry's; an entry of a transaction that was open for long is looked for in all.
@Repository
class EntryBlocks {
    private static final int NEAR = 50;

    private final JdbcClient jdbc;

    EntryBlocks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// By entry id; an entry that still waits is not in it.
    Map<Long, Long> of(Collection<Long> entries) {
        var found = new HashMap<Long, Long>();
        if (!entries.isEmpty()) {
            look(entries, "limit " + NEAR, found);
            var rest =
                    entries.stream().filter(entry -> !found.containsKey(entry)).toList();
            look(notWaiting(rest), "", found);
        }
        return found;
    }

    private void look(Collection<Long> entries, String limit, Map<Long, Long> found) {
        if (entries.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        select e.id, b.number
                          from unnest(:entries::bigint[]) as e(id)
                          join lateral (
                            select near.number, near.first_entry, near.entry_ids
                              from (select number, first_entry, entry_ids
                                      from audit.block
                                     where municipality_id = :municipality and last_entry >= e.id
                                     order by last_entry
                                     %s) as near
                             where near.first_entry <= e.id) as b on e.id = any(b.entry_ids)
                        """.formatted(limit))
                .param("municipality", Tenant.current().value())
                .param("entries", entries.toArray(Long[]::new))
                .query(row -> {
                    found.put(row.getLong(1), row.getLong(2));
                });
    }

    private Collection<Long> notWaiting(Collection<Long> entries) {
        if (entries.isEmpty()) {
            return entries;
        }
        return jdbc.sql("""
                        select id from unnest(:entries::bigint[]) as e(id)
                        except
                        select entry_id from audit.waiting
                         where municipality_id = :municipality and entry_id = any(:entries::bigint[])
                        """)
                .param("municipality", Tenant.current().value())
                .param("entries", entries.toArray(Long[]::new))
                .query(Long.class)
                .list();
    }
}
