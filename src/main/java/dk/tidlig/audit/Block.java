package dk.tidlig.audit;

import dk.tidlig.kernel.MunicipalityId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;

/// A sealed block: which entries it covers, their hashes, and the hash of the block before it.
///
/// @param number from 1, without a hole
/// @param entryIds ascending; not without holes, and not all above the block before: late transactions come late
/// @param entryHashes 32 bytes for each entry, in the same order
/// @param hash SHA-256 over all the rest and the municipality
/// @param sealedAt to the microsecond
record Block(long number, byte[] previousHash, long[] entryIds, byte[] entryHashes, byte[] hash, Instant sealedAt) {
    /// What the first block holds as the hash of the one before.
    static final byte[] BEFORE_THE_FIRST = new byte[EntryHash.LENGTH];

    private static final byte[] VERSION = "tidlig audit block 1".getBytes(StandardCharsets.US_ASCII);

    /// @param entries ascending by id
    static Block seal(
            MunicipalityId municipality, long number, byte[] previousHash, List<HashedEntry> entries, Instant now) {
        var ids = entries.stream().mapToLong(HashedEntry::id).toArray();
        var hashes = ByteBuffer.allocate(entries.size() * EntryHash.LENGTH);
        entries.forEach(entry -> hashes.put(entry.hash()));
        var at = now.truncatedTo(ChronoUnit.MICROS);
        var open = new Block(number, previousHash, ids, hashes.array(), new byte[0], at);
        return new Block(number, previousHash, ids, hashes.array(), open.recomputed(municipality), at);
    }

    /// The hash that the block ought to have.
    byte[] recomputed(MunicipalityId municipality) {
        var head = ByteBuffer.allocate(VERSION.length + 4 * Long.BYTES + Integer.BYTES)
                .put(VERSION)
                .putLong(municipality.value().getMostSignificantBits())
                .putLong(municipality.value().getLeastSignificantBits())
                .putLong(number)
                .putLong(ChronoUnit.MICROS.between(Instant.EPOCH, sealedAt))
                .putInt(previousHash.length)
                .flip();
        var ids = ByteBuffer.allocate(Integer.BYTES + entryIds.length * Long.BYTES)
                .putInt(entryIds.length);
        Arrays.stream(entryIds).forEach(ids::putLong);
        var digest = EntryHash.sha256();
        digest.update(head);
        digest.update(previousHash);
        digest.update(ids.flip());
        return digest.digest(entryHashes);
    }

    boolean covers(int position, byte[] entryHash) {
        int from = position * EntryHash.LENGTH;
        return entryHashes.length >= from + EntryHash.LENGTH
                && Arrays.equals(entryHashes, from, from + EntryHash.LENGTH, entryHash, 0, EntryHash.LENGTH);
    }

    /// An entry's id with the hash over its row.
    record HashedEntry(long id, byte[] hash) {}
}
