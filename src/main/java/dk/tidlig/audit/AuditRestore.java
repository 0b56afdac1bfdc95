package dk.tidlig.audit;

import dk.tidlig.tenancy.Municipalities;
import dk.tidlig.tenancy.Municipality;
import dk.tidlig.tenancy.Tenant;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Says in the signed heads that the operator has put the database back to an earlier state. Without this the heads of
/// what is gone would tell, rightly, of removed blocks. To be called when a restored database is up, before jobs run.
@Component
public class AuditRestore {
    private final Municipalities municipalities;
    private final BlockRepository blocks;
    private final HeadFiles heads;
    private final TransactionTemplate transaction;

    AuditRestore(
            Municipalities municipalities, BlockRepository blocks, HeadFiles heads, TransactionTemplate transaction) {
        this.municipalities = municipalities;
        this.blocks = blocks;
        this.heads = heads;
        this.transaction = transaction;
    }

    /// Adds a signed line for each municipality whose heads reach further than its blocks.
    public void noteRestored() {
        municipalities
                .all()
                .forEach(municipality -> Tenant.run(
                        municipality.id(),
                        () -> transaction.executeWithoutResult(status -> noteRestored(municipality))));
    }

    private void noteRestored(Municipality municipality) {
        var last = blocks.last(municipality.id());
        long number = last.map(Block::number).orElse(0L);
        if (heads.lastBlock(municipality) > number) {
            heads.signRestored(
                    municipality,
                    number,
                    last.map(Block::hash).orElse(Block.BEFORE_THE_FIRST),
                    last.map(Block::sealedAt).orElse(Instant.EPOCH));
        }
    }
}
