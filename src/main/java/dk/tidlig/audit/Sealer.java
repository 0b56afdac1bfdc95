package dk.tidlig.audit;

import dk.tidlig.tenancy.MunicipalJob;
import dk.tidlig.tenancy.Municipality;
import dk.tidlig.tenancy.Tenant;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Closes what waits into blocks, every few seconds, and signs each block's head into the file outside the database.
/// A block is signed in the transaction after its own, so that no head speaks of a block that was rolled back; no block
/// is made before the last one is signed, so that a crash leaves at most one without its head, and a full disk halts
/// the sealing rather than the signing. What waits then, waits in the database.
@Component
class Sealer implements MunicipalJob {
    private static final int ENTRIES_IN_A_BLOCK = 5_000;

    private final BlockRepository blocks;
    private final HeadFiles heads;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Sealer(BlockRepository blocks, HeadFiles heads, TransactionTemplate transaction, Clock clock) {
        this.blocks = blocks;
        this.heads = heads;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "audit-sealing";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(5);
    }

    @Override
    public void run(Municipality municipality) {
        Tenant.run(municipality.id(), () -> {
            while (Boolean.TRUE.equals(transaction.execute(status -> step(municipality)))) {
                // until nothing waits and the last block is signed
            }
        });
    }

    /// Signs the last block, if that is due, and seals the next.
    ///
    /// @return whether there is a block to sign
    private boolean step(Municipality municipality) {
        if (!blocks.lock(municipality.id())) {
            return false;
        }
        var last = blocks.last(municipality.id());
        last.filter(block -> !heads.endsWith(municipality, block)).ifPresent(block -> heads.sign(municipality, block));
        var entries = blocks.waiting(municipality.id(), ENTRIES_IN_A_BLOCK);
        if (entries.isEmpty()) {
            return false;
        }
        long number = last.map(Block::number).orElse(0L) + 1;
        var previous = last.map(Block::hash).orElse(Block.BEFORE_THE_FIRST);
        blocks.add(municipality.id(), Block.seal(municipality.id(), number, previous, entries, clock.instant()));
        return true;
    }
}
