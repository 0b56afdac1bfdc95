package dk.tidlig.audit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tidlig.database.TestServer;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.MunicipalityId;
import dk.tidlig.kernel.UserId;
import dk.tidlig.tenancy.HelpLine;
import dk.tidlig.tenancy.Jurisdiction;
import dk.tidlig.tenancy.Municipalities;
import dk.tidlig.tenancy.Municipality;
import dk.tidlig.tenancy.Tenant;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/// A municipality of a test's own, its trail, and the hand of one who may do anything to the database.
@Component
class TrailFixture {
    private final Municipalities municipalities;
    private final AuditTrail trail;
    private final BlockRepository blocks;
    private final TransactionTemplate transaction;
    private final Clock clock;

    TrailFixture(
            Municipalities municipalities,
            AuditTrail trail,
            BlockRepository blocks,
            TransactionTemplate transaction,
            Clock clock) {
        this.blocks = blocks;
        this.municipalities = municipalities;
        this.trail = trail;
        this.transaction = transaction;
        this.clock = clock;
    }

    Municipality municipality() {
        String code;
        do {
            code = "9" + ThreadLocalRandom.current().nextInt(100, 1000);
        } while (municipalities.byCode(code).isPresent());
        var made = new Municipality(
                MunicipalityId.random(),
                code,
                "Prøveby",
                Jurisdiction.DK,
                ZoneId.of("Europe/Copenhagen"),
                "dk",
                List.of("da", "en"),
                5,
                new HelpLine("00 00 00 00", "9-15"));
        municipalities.keep(made);
        return made;
    }

    AuditEntry entry() {
        return new AuditEntry(
                clock.instant(),
                UserId.random(),
                "health-visitor",
                "child.read",
                AuditEntry.Kind.READ,
                "follow-up",
                ChildId.random(),
                null,
                AuditEntry.Outcome.ALLOWED);
    }

    /// Each in a transaction of its own.
    void write(Municipality municipality, int entries) {
        for (int i = 0; i < entries; i++) {
            Tenant.run(municipality.id(), () -> transaction.executeWithoutResult(status -> trail.record(entry())));
        }
    }

    List<Long> blockIds(Municipality municipality, long number) {
        return superuser()
                .sql("select unnest(entry_ids) from audit.block where municipality_id = :m and number = :number")
                .param("m", municipality.id().value())
                .param("number", number)
                .query(Long.class)
                .list();
    }

    /// What a crash right after the commit leaves.
    void sealWithoutSigning(Municipality municipality) {
        write(municipality, 1);
        Tenant.run(
                municipality.id(),
                () -> transaction.executeWithoutResult(status -> {
                    var last = blocks.last(municipality.id()).orElseThrow();
                    var entries = blocks.waiting(municipality.id(), 10);
                    blocks.add(
                            municipality.id(),
                            Block.seal(municipality.id(), last.number() + 1, last.hash(), entries, clock.instant()));
                }));
    }

    /// A number between those of entries that stands free.
    long idThatWasRolledBack(Municipality municipality) {
        var id = new AtomicLong();
        assertThatThrownBy(() -> Tenant.run(
                        municipality.id(),
                        () -> transaction.executeWithoutResult(status -> {
                            trail.record(entry());
                            whenWritten(() -> {
                                id.set(blocks.waiting(municipality.id(), 10)
                                        .getLast()
                                        .id());
                                throw new IllegalStateException("rolled back");
                            });
                        })))
                .hasMessage("rolled back");
        return id.get();
    }

    /// Entries are written last before the commit: this comes after them, and still before it.
    void whenWritten(Runnable then) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                then.run();
            }
        });
    }

    /// Makes a block anew from the rows as they are, and chains those after it, as the owner of the database can.
    void sealAnew(Municipality municipality, long number) {
        var made = Objects.requireNonNull(Tenant.in(
                municipality.id(), () -> transaction.execute(status -> madeAnew(municipality, number - 1))));
        made.forEach(block -> superuser()
                .sql("""
                        update audit.block set previous_hash = :previous, entry_hashes = :hashes, hash = :hash
                         where municipality_id = :m and number = :number
                        """)
                .param("m", municipality.id().value())
                .param("number", block.number())
                .param("previous", block.previousHash())
                .param("hashes", block.entryHashes())
                .param("hash", block.hash())
                .update());
    }

    private List<Block> madeAnew(Municipality municipality, long after) {
        var old = blocks.after(municipality.id(), after);
        var hashes = blocks.hashes(municipality.id(), old);
        var previous = old.getFirst().previousHash();
        var fresh = new ArrayList<Block>();
        for (var block : old) {
            var entries = Arrays.stream(block.entryIds())
                    .mapToObj(id -> new Block.HashedEntry(id, hashes.get(id)))
                    .toList();
            fresh.add(Block.seal(municipality.id(), block.number(), previous, entries, block.sealedAt()));
            previous = fresh.getLast().hash();
        }
        return fresh;
    }

    JdbcClient superuser() {
        return JdbcClient.create(new DriverManagerDataSource(TestServer.url()));
    }
}
