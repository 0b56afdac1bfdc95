package dk.tidlig.audit;

import dk.tidlig.audit.Flaw.Kind;
import dk.tidlig.kernel.MunicipalityId;
import dk.tidlig.tenancy.Municipality;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/// One walk along a chain: each block must be the next, whole, chained to the one before, made of the rows as they are
/// now, and be the one whose head was signed.
final class ChainWalk {
    private final MunicipalityId municipality;
    private final SignedHeads heads;
    private final Instant patience;
    private byte[] previous = Block.BEFORE_THE_FIRST;
    private Instant lastSealed = Instant.MIN;
    private long blocks;
    private long entries;

    /// @param patience a last block sealed before this moment must have its head
    ChainWalk(MunicipalityId municipality, SignedHeads heads, Instant patience) {
        this.municipality = municipality;
        this.heads = heads;
        this.patience = patience;
    }

    MunicipalityId municipality() {
        return municipality;
    }

    long blocks() {
        return blocks;
    }

    long entries() {
        return entries;
    }

    Verdict verdict(Municipality of, Instant at, @Nullable Flaw flaw) {
        return new Verdict(of, at, blocks, entries, heads.late(), flaw);
    }

    /// @param hashes of the rows as they are now, by entry id
    Optional<Flaw> flawIn(Block block, Map<Long, byte[]> hashes) {
        long expected = blocks + 1;
        if (block.number() != expected) {
            return found(Kind.BLOCK_REMOVED, expected);
        }
        if (!Arrays.equals(block.hash(), block.recomputed(municipality))
                || !Arrays.equals(block.previousHash(), previous)) {
            return found(Kind.BLOCK_CHANGED, expected);
        }
        var flaw = flawInRows(block, hashes).or(() -> flawInHead(block));
        if (flaw.isEmpty()) {
            previous = block.hash();
            lastSealed = block.sealedAt();
            blocks++;
            entries += block.entryIds().length;
        }
        return flaw;
    }

    /// Heads without their blocks, and a last block that waited too long for its head.
    ///
    /// @param standsNow whether a block with that number and hash is there now; it may be younger than the walk
    Optional<Flaw> flawAtTheEnd(BiPredicate<Long, byte[]> standsNow) {
        if (heads.flaw().isPresent()) {
            return heads.flaw();
        }
        for (long number = blocks + 1; number <= heads.count(); number++) {
            if (!standsNow.test(number, heads.hashOf(number))) {
                return found(Kind.BLOCK_REMOVED, number);
            }
        }
        boolean unsigned = heads.count() < blocks && lastSealed.isBefore(patience);
        return unsigned ? found(Kind.HEAD_MISSING, blocks) : Optional.empty();
    }

    private Optional<Flaw> flawInRows(Block block, Map<Long, byte[]> hashes) {
        for (int at = 0; at < block.entryIds().length; at++) {
            long id = block.entryIds()[at];
            var hash = hashes.get(id);
            if (hash == null || !block.covers(at, hash)) {
                var kind = hash == null ? Kind.ENTRY_REMOVED : Kind.ENTRY_CHANGED;
                return Optional.of(new Flaw(kind, block.number(), id));
            }
        }
        return Optional.empty();
    }

    /// The last block may still wait for its head, which is known at the end; an earlier one may not.
    private Optional<Flaw> flawInHead(Block block) {
        if (heads.flaw().isPresent() && isAtOrAfter(block, heads.flaw().get())) {
            return heads.flaw();
        }
        if (block.number() <= heads.count()) {
            boolean same = Arrays.equals(heads.hashOf(block.number()), block.hash());
            return same ? Optional.empty() : found(Kind.BLOCK_REPLACED, block.number());
        }
        return block.number() > heads.count() + 1 ? found(Kind.HEAD_MISSING, block.number() - 1) : Optional.empty();
    }

    private static boolean isAtOrAfter(Block block, Flaw flaw) {
        return flaw.block() != null && block.number() >= flaw.block();
    }

    private static Optional<Flaw> found(Kind kind, long block) {
        return Optional.of(Flaw.ofBlock(kind, block));
    }
}
