package dk.tidlig.audit;

import dk.tidlig.kernel.MunicipalityId;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The entries that no block covers, in the bound municipality, and the notes of what verifications found.
@Repository
class LooseEntries {
    private final JdbcClient jdbc;

    LooseEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// How many entries lie in blocks, by what the blocks say.
    long sealed(MunicipalityId municipality) {
        return count("select coalesce(sum(entry_count), 0) from audit.block where municipality_id = :m", municipality);
    }

    /// The first entry that waits to be sealed but is gone.
    Optional<Long> removedWhileWaiting(MunicipalityId municipality) {
        return first("""
                select min(w.entry_id)
                  from audit.waiting w
                 where w.municipality_id = :m
                   and not exists (select from audit.entry e where e.municipality_id = :m and e.id = w.entry_id)
                """, municipality);
    }

    /// The first entry that is neither sealed nor waiting: not written by the program. Looked for only when the numbers
    /// do not add up.
    ///
    /// @param sealed how many entries the blocks cover
    Optional<Long> added(MunicipalityId municipality, long sealed) {
        long all = count("select count(*) from audit.entry where municipality_id = :m", municipality);
        long waiting = count("select count(*) from audit.waiting where municipality_id = :m", municipality);
        return all == sealed + waiting ? Optional.empty() : first("""
                        select min(id)
                          from (select id from audit.entry where municipality_id = :m
                                except select unnest(entry_ids) from audit.block where municipality_id = :m
                                except select entry_id from audit.waiting where municipality_id = :m) as loose(id)
                        """, municipality);
    }

    /// The first entry that was written down longer ago and still waits. By the database's clock, which wrote it.
    Optional<Long> waitingLongerThan(MunicipalityId municipality, Duration patience) {
        return jdbc.sql("""
                        select w.entry_id
                          from audit.waiting w
                          join audit.entry e on e.municipality_id = w.municipality_id and e.id = w.entry_id
                         where w.municipality_id = :m
                           and e.recorded_at < clock_timestamp() - make_interval(secs => :patience)
                         order by w.entry_id
                         limit 1
                        """)
                .param("m", municipality.value())
                .param("patience", patience.toSeconds())
                .query(Long.class)
                .optional();
    }

    /// The first block whose entries lie on both sides of the id; nothing when there is none.
    @Nullable
    Long blockAround(MunicipalityId municipality, long entry) {
        return jdbc.sql("""
                        select min(number)
                          from audit.block
                         where municipality_id = :m and last_entry >= :entry and first_entry <= :entry
                        """)
                .param("m", municipality.value())
                .param("entry", entry)
                .query((row, number) -> Optional.ofNullable(row.getObject(1, Long.class)))
                .single()
                .orElse(null);
    }

    void note(Verdict verdict) {
        jdbc.sql("""
                        insert into audit.verification (municipality_id, verified_at, block_count, entry_count, flaw)
                        values (:m, :at, :blocks, :entries, :flaw)
                        """)
                .param("m", verdict.municipality().id().value())
                .param("at", verdict.at().atOffset(ZoneOffset.UTC))
                .param("blocks", verdict.blocks())
                .param("entries", verdict.entries())
                .param("flaw", verdict.flaw().map(flaw -> flaw.kind().code()).orElse(null))
                .update();
    }

    Optional<PastVerification> lastNote(MunicipalityId municipality) {
        return jdbc.sql("""
                        select verified_at, block_count, entry_count, flaw
                          from audit.verification
                         where municipality_id = :m
                         order by id desc
                         limit 1
                        """)
                .param("m", municipality.value())
                .query((row, number) -> new PastVerification(
                        row.getObject("verified_at", OffsetDateTime.class).toInstant(),
                        row.getLong("block_count"),
                        row.getLong("entry_count"),
                        row.getString("flaw")))
                .optional();
    }

    private long count(String sql, MunicipalityId municipality) {
        return jdbc.sql(sql).param("m", municipality.value()).query(Long.class).single();
    }

    private Optional<Long> first(String sql, MunicipalityId municipality) {
        return jdbc.sql(sql)
                .param("m", municipality.value())
                .query((row, number) -> Optional.ofNullable(row.getObject(1, Long.class)))
                .single();
    }
}
