package dk.tidlig.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Municipality;
import dk.tidlig.tenancy.Tenant;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@TidligTest
class SealingTest {
    @Autowired
    TrailFixture fixture;

    @Autowired
    Sealer sealer;

    @Autowired
    AuditVerification verification;

    @Autowired
    HeadFiles heads;

    @Autowired
    AuditTrail trail;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void sealsWhatWaitsAndVerifiesIt() {
        var here = fixture.municipality();
        fixture.write(here, 3);
        sealer.run(here);
        fixture.write(here, 2);
        sealer.run(here);

        var verdict = verify(here);

        assertThat(verdict.flaw()).isEmpty();
        assertThat(verdict.blocks()).isEqualTo(2);
        assertThat(verdict.entries()).isEqualTo(5);
    }

    @Test
    void makesNoBlockOfNothing() {
        var here = fixture.municipality();

        sealer.run(here);

        assertThat(verify(here).blocks()).isZero();
        assertThat(verify(here).flaw()).isEmpty();
    }

    @Test
    void sealsALateTransactionInALaterBlock() throws Exception {
        var here = fixture.municipality();
        sealWhileATransactionIsOpen(here);
        sealer.run(here);

        var first = fixture.blockIds(here, 1);
        var second = fixture.blockIds(here, 2);
        assertThat(first).hasSize(2);
        assertThat(second).hasSize(1).allSatisfy(id -> assertThat(id).isLessThan(first.getFirst()));
        assertThat(verify(here).flaw()).isEmpty();
    }

    @Test
    void staysWholeWithManyWritersWhoSometimesRollBack() throws Exception {
        var here = fixture.municipality();
        try (var threads = Executors.newFixedThreadPool(4)) {
            List<? extends Future<?>> writers = IntStream.range(0, 3)
                    .mapToObj(writer -> threads.submit(() -> writeAndRollBack(here)))
                    .toList();
            while (writers.stream().anyMatch(writer -> !writer.isDone())) {
                sealer.run(here);
                assertThat(verify(here).flaw()).isEmpty();
            }
            for (var writer : writers) {
                writer.get();
            }
        }
        sealer.run(here);

        assertThat(verify(here).flaw()).isEmpty();
        // those that were rolled back stand as undone
        assertThat(verify(here).entries()).isEqualTo(3 * 160);
    }

    @Test
    void oneSealerAtATimeMakesEachEntryPartOfOneBlock() throws Exception {
        var here = fixture.municipality();
        fixture.write(here, 40);
        try (var threads = Executors.newFixedThreadPool(4)) {
            List<? extends Future<?>> runs = IntStream.range(0, 8)
                    .mapToObj(run -> threads.submit(() -> sealer.run(here)))
                    .toList();
            for (var run : runs) {
                run.get();
            }
        }
        sealer.run(here);

        assertThat(verify(here).flaw()).isEmpty();
        assertThat(verify(here).entries()).isEqualTo(40);
    }

    @Test
    void sealsAfterDaysOfStandingStill() {
        var here = fixture.municipality();
        fixture.write(here, 1);
        sealer.run(here);
        fixture.write(here, 1);
        fixture.superuser()
                .sql("update audit.entry set recorded_at = recorded_at - interval '9 days' where municipality_id = :m")
                .param("m", here.id().value())
                .update();

        sealer.run(here);

        assertThat(fixture.blockIds(here, 2)).hasSize(1);
    }

    @Test
    void signsTheBlockThatACrashLeftUnsigned() {
        var here = fixture.municipality();
        fixture.write(here, 1);
        sealer.run(here);
        fixture.sealWithoutSigning(here);

        sealer.run(here);

        assertThat(heads.lastBlock(here)).isEqualTo(2);
        assertThat(verify(here).flaw()).isEmpty();
    }

    @Test
    void cutsOffATornLineThatACrashLeft() throws Exception {
        var here = fixture.municipality();
        fixture.write(here, 1);
        sealer.run(here);
        var file = heads.of(here).path();
        Files.writeString(file, Files.readString(file) + "{\"municipality\":\"");
        assertThat(verify(here).flaw()).isEmpty();

        fixture.write(here, 1);
        sealer.run(here);

        assertThat(Files.readAllLines(file)).hasSize(2);
        assertThat(verify(here).flaw()).isEmpty();
    }

    @Test
    void keepsTheSecretKeyToItsOwner() throws Exception {
        var here = fixture.municipality();
        fixture.write(here, 1);
        sealer.run(here);

        var keys = heads.of(here).path().getParent().resolveSibling("keys");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keys.resolve("audit-signing.key"))))
                .isEqualTo("rw-------");
        assertThat(keys.resolve("audit-signing.pub")).content().startsWith("-----BEGIN PUBLIC KEY-----");
    }

    @ParameterizedTest
    @ValueSource(strings = {"entry", "block", "verification"})
    void theApplicationCanNeitherChangeNorRemove(String table) {
        var here = fixture.municipality();

        for (var deed : List.of(
                "update audit.%s set municipality_id = municipality_id", "delete from audit.%s", "truncate audit.%s")) {
            assertThatThrownBy(() -> as(here, deed.formatted(table)))
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void hashesEveryColumnOfAnEntry() {
        var columns = jdbc.sql("""
                        select attname
                          from pg_attribute
                         where attrelid = 'audit.entry'::regclass and attnum > 0 and not attisdropped
                        """).query(String.class).list();

        assertThat(EntryHash.COLUMNS).containsExactlyInAnyOrderElementsOf(columns);
    }

    @Test
    void keepsMunicipalitiesApart() {
        var here = fixture.municipality();
        var there = fixture.municipality();
        fixture.write(here, 2);
        fixture.write(there, 1);

        sealer.run(here);

        assertThat(verify(here).entries()).isEqualTo(2);
        assertThat(verify(there).entries()).isZero();
    }

    private Verdict verify(Municipality municipality) {
        return verification.verify(municipality, entries -> {});
    }

    private void sealWhileATransactionIsOpen(Municipality here) throws Exception {
        var written = new CountDownLatch(1);
        var sealed = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var late = threads.submit(() -> Tenant.run(
                    here.id(),
                    () -> transaction.executeWithoutResult(status -> {
                        trail.record(fixture.entry());
                        fixture.whenWritten(() -> {
                            written.countDown();
                            await(sealed);
                        });
                    })));
            written.await();
            fixture.write(here, 2);
            sealer.run(here);
            sealed.countDown();
            late.get();
        }
    }

    private void as(Municipality municipality, String sql) {
        Tenant.run(
                municipality.id(),
                () -> transaction.executeWithoutResult(status -> jdbc.sql(sql).update()));
    }

    private void writeAndRollBack(Municipality here) {
        for (int i = 0; i < 160; i++) {
            if (i % 4 == 3) {
                fixture.idThatWasRolledBack(here);
            } else {
                fixture.write(here, 1);
            }
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
