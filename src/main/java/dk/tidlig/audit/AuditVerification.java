package dk.tidlig.audit;

import dk.tidlig.audit.Flaw.Kind;
import dk.tidlig.tenancy.Municipality;
import dk.tidlig.tenancy.Tenant;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Recomputes a municipality's trail from its rows, block by block, on one picture of the database, and holds it
/// against the signed heads. Says what is first wrong. Writes nothing but the note that it was done.
@Component
public class AuditVerification {
    /// How long an entry may wait to be sealed before that is a flaw.
    public static final Duration PATIENCE = Duration.ofMinutes(10);

    /// How long the last block may wait for its head.
    private static final Duration TO_SIGN = Duration.ofSeconds(30);

    private final BlockRepository blocks;
    private final LooseEntries loose;
    private final HeadFiles heads;
    private final Clock clock;
    private final TransactionTemplate picture;
    private final TransactionTemplate apart;

    AuditVerification(
            BlockRepository blocks,
            LooseEntries loose,
            HeadFiles heads,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.blocks = blocks;
        this.loose = loose;
        this.heads = heads;
        this.clock = clock;
        this.picture = new TransactionTemplate(transactions);
        this.picture.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /// How many entries a verification will go through: what its progress runs up to.
    public long size(Municipality municipality) {
        return Tenant.in(
                municipality.id(),
                () -> Objects.requireNonNull(picture.execute(status -> loose.sealed(municipality.id()))));
    }

    /// @param progress is told how many entries are done, now and then
    public Verdict verify(Municipality municipality, LongConsumer progress) {
        return Tenant.in(municipality.id(), () -> {
            var signed = heads.read(municipality);
            var verdict = Objects.requireNonNull(picture.execute(status -> {
                // the first query takes the picture of the database; what was signed until then is read after it
                loose.sealed(municipality.id());
                var walk = new ChainWalk(
                        municipality.id(), signed.read(), clock.instant().minus(TO_SIGN));
                var flaw = inBlocks(walk, progress).or(() -> outside(walk));
                return walk.verdict(municipality, clock.instant(), flaw.orElse(null));
            }));
            picture.executeWithoutResult(status -> loose.note(verdict));
            return verdict;
        });
    }

    /// When it was last verified, and what was found then.
    public Optional<PastVerification> last(Municipality municipality) {
        return Tenant.in(
                municipality.id(),
                () -> Objects.requireNonNull(picture.execute(status -> loose.lastNote(municipality.id()))));
    }

    private Optional<Flaw> inBlocks(ChainWalk walk, LongConsumer progress) {
        var next = blocks.after(walk.municipality(), 0);
        while (!next.isEmpty()) {
            var hashes = blocks.hashes(walk.municipality(), next);
            for (var block : next) {
                var flaw = walk.flawIn(block, hashes);
                if (flaw.isPresent()) {
                    return flaw;
                }
            }
            progress.accept(walk.entries());
            next = blocks.after(walk.municipality(), walk.blocks());
        }
        return walk.flawAtTheEnd(this::standsNow);
    }

    /// Whether a block that was sealed after the picture was taken is there, as signed.
    private boolean standsNow(long number, byte[] hash) {
        return Boolean.TRUE.equals(apart.execute(status -> blocks.stands(Tenant.current(), number, hash)));
    }

    private Optional<Flaw> outside(ChainWalk walk) {
        var municipality = walk.municipality();
        return loose.removedWhileWaiting(municipality)
                .map(entry -> new Flaw(Kind.ENTRY_REMOVED, null, entry))
                .or(() -> loose.added(municipality, walk.entries())
                        .map(entry -> new Flaw(Kind.ENTRY_ADDED, loose.blockAround(municipality, entry), entry)))
                .or(() -> loose.waitingLongerThan(municipality, PATIENCE)
                        .map(entry -> new Flaw(Kind.ENTRY_NOT_SEALED, null, entry)));
    }
}
