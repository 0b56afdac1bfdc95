package dk.tidlig.audit;

import dk.tidlig.audit.Block.HashedEntry;
import dk.tidlig.kernel.MunicipalityId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The blocks and the rows they are made of, in the bound municipality.
@Repository
class BlockRepository {
    private static final int FETCH = 5_000;
    private static final int ENTRIES_AT_ONCE = 20_000;

    private final JdbcClient jdbc;

    BlockRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Holds others off from sealing for this municipality until the transaction ends.
    ///
    /// @return false when another instance is at it
    boolean lock(MunicipalityId municipality) {
        return jdbc.sql("select pg_try_advisory_xact_lock(hashtext('audit.block'), hashtext(:municipality))")
                .param("municipality", municipality.toString())
                .query(Boolean.class)
                .single();
    }

    Optional<Block> last(MunicipalityId municipality) {
        return jdbc.sql("""
                        select number, previous_hash, entry_ids, entry_hashes, hash, sealed_at
                          from audit.block
                         where municipality_id = :municipality
                         order by number desc
                         limit 1
                        """)
                .param("municipality", municipality.value())
                .query(BlockRepository::read)
                .optional();
    }

    /// Entries that wait, hashed, oldest ids first. A waiting id whose row is gone is left where it is, as evidence.
    /// (Two plain look-ups by key: a join's plan would depend on how long ago the tables were last analysed.)
    List<HashedEntry> waiting(MunicipalityId municipality, int limit) {
        var ids = jdbc.sql("""
                        select entry_id from audit.waiting
                         where municipality_id = :municipality
                         order by entry_id
                         limit :limit
                        """)
                .param("municipality", municipality.value())
                .param("limit", limit)
                .query(Long.class)
                .list();
        var hashes =
                hashes(municipality, ids.stream().mapToLong(Long::longValue).toArray());
        return ids.stream()
                .filter(hashes::containsKey)
                .map(id -> new HashedEntry(id, Objects.requireNonNull(hashes.get(id))))
                .toList();
    }

    void add(MunicipalityId municipality, Block block) {
        jdbc.sql("""
                        with sealed as (
                            delete from audit.waiting
                             where municipality_id = :municipality and entry_id = any(:ids))
                        insert into audit.block
                          (municipality_id, number, previous_hash, entry_count, entry_ids, entry_hashes,
                           first_entry, last_entry, hash, sealed_at)
                        values (:municipality, :number, :previous, :count, :ids, :hashes, :first, :last, :hash, :at)
                        """)
                .param("municipality", municipality.value())
                .param("number", block.number())
                .param("previous", block.previousHash())
                .param("count", block.entryIds().length)
                .param("ids", block.entryIds())
                .param("hashes", block.entryHashes())
                .param("first", block.entryIds()[0])
                .param("last", block.entryIds()[block.entryIds().length - 1])
                .param("hash", block.hash())
                .param("at", block.sealedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /// The next blocks after the number: a few with many entries, or many with few.
    List<Block> after(MunicipalityId municipality, long number) {
        return jdbc.sql("""
                        select number, previous_hash, entry_ids, entry_hashes, hash, sealed_at
                          from (select number, previous_hash, entry_ids, entry_hashes, hash, sealed_at,
                                       row_number() over (order by number) as place,
                                       sum(entry_count) over (order by number) as so_far
                                  from (select number, previous_hash, entry_ids, entry_hashes, hash, sealed_at, entry_count
                                          from audit.block
                                         where municipality_id = :municipality and number > :number
                                         order by number
                                         limit 2000) as next) as counted
                         where place = 1 or so_far <= :entries
                         order by number
                        """)
                .param("municipality", municipality.value())
                .param("number", number)
                .param("entries", ENTRIES_AT_ONCE)
                .query(BlockRepository::read)
                .list();
    }

    boolean stands(MunicipalityId municipality, long number, byte[] hash) {
        return jdbc.sql("""
                        select exists (select from audit.block
                                        where municipality_id = :municipality and number = :number and hash = :hash)
                        """)
                .param("municipality", municipality.value())
                .param("number", number)
                .param("hash", hash)
                .query(Boolean.class)
                .single();
    }

    /// The hashes of the blocks' rows as they are now, by entry id; a row that is gone is not in it.
    Map<Long, byte[]> hashes(MunicipalityId municipality, List<Block> blocks) {
        return hashes(
                municipality,
                blocks.stream()
                        .flatMapToLong(block -> LongStream.of(block.entryIds()))
                        .sorted()
                        .toArray());
    }

    private Map<Long, byte[]> hashes(MunicipalityId municipality, long[] ids) {
        var hash = new EntryHash();
        var found = HashMap.<Long, byte[]>newHashMap(ids.length);
        jdbc.sql("select " + EntryHash.columns("e") + """

                          from audit.entry e
                         where e.municipality_id = :municipality and e.id = any(:ids)
                        """)
                .withFetchSize(FETCH)
                .param("municipality", municipality.value())
                .param("ids", ids)
                .query(row -> {
                    found.put(row.getLong(2), hash.of(row));
                });
        return found;
    }

    private static Block read(ResultSet row, int number) throws SQLException {
        var ids = Stream.of((Long[]) row.getArray("entry_ids").getArray())
                .mapToLong(Long::longValue)
                .toArray();
        return new Block(
                row.getLong("number"),
                row.getBytes("previous_hash"),
                ids,
                row.getBytes("entry_hashes"),
                row.getBytes("hash"),
                row.getObject("sealed_at", OffsetDateTime.class).toInstant());
    }
}
