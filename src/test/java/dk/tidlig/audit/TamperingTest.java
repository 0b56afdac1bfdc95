package dk.tidlig.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.audit.Flaw.Kind;
import dk.tidlig.support.TestClock;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Municipality;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What somebody does to the trail who has every right on the database.
@TidligTest
class TamperingTest {
    @Autowired
    TrailFixture fixture;

    @Autowired
    Sealer sealer;

    @Autowired
    AuditVerification verification;

    @Autowired
    AuditRestore restore;

    @Autowired
    TestClock clock;

    Municipality here;

    /// Four blocks of three entries, sealed a minute ago.
    @BeforeEach
    void seal() {
        here = fixture.municipality();
        for (int block = 0; block < 4; block++) {
            fixture.write(here, 3);
            sealer.run(here);
        }
        clock.advance(Duration.ofMinutes(1));
        assertThat(verify().flaw()).isEmpty();
    }

    @Test
    void namesARowThatWasChanged() {
        long entry = fixture.blockIds(here, 3).get(1);
        change("update audit.entry set purpose = 'curiosity' where municipality_id = :m and id = :n", entry);

        assertThat(verify().flaw()).hasValue(new Flaw(Kind.ENTRY_CHANGED, 3L, entry));
    }

    @Test
    void namesAnEmptyValueThatBecameNone() {
        long entry = fixture.blockIds(here, 2).get(0);
        change("update audit.entry set child_id = null where municipality_id = :m and id = :n", entry);

        assertThat(verify().flaw()).hasValue(new Flaw(Kind.ENTRY_CHANGED, 2L, entry));
    }

    @Test
    void namesARowThatWasDeleted() {
        long entry = fixture.blockIds(here, 2).get(2);
        change("delete from audit.entry where municipality_id = :m and id = :n", entry);

        assertThat(verify().flaw()).hasValue(new Flaw(Kind.ENTRY_REMOVED, 2L, entry));
    }

    @Test
    void namesARowThatWasAdded() {
        long copied = fixture.blockIds(here, 2).get(1);
        add(copied, -copied);

        assertThat(verify().flaw()).hasValue(new Flaw(Kind.ENTRY_ADDED, null, -copied));
    }

    @Test
    void namesTheBlockBetweenWhoseEntriesARowWasAdded() {
        fixture.write(here, 1);
        long rolledBack = fixture.idThatWasRolledBack(here);
        fixture.write(here, 1);
        sealer.run(here);

        add(rolledBack - 1, rolledBack);

        assertThat(verify().flaw()).hasValue(new Flaw(Kind.ENTRY_ADDED, 5L, rolledBack));
    }

    @Test
    void namesARowThatWasDeletedBeforeItWasSealed() {
        fixture.write(here, 1);
        long entry = waiting();
        change("delete from audit.entry where municipality_id = :m and id = :n", entry);
        sealer.run(here);

        assertThat(verify().flaw()).hasValue(new Flaw(Kind.ENTRY_REMOVED, null, entry));
    }

    @Test
    void namesARowThatWasNeverSealed() {
        fixture.write(here, 1);
        long entry = waiting();
        change(
                "update audit.entry set recorded_at = recorded_at - interval '11 minutes'"
                        + " where municipality_id = :m and id = :n",
                entry);

        assertThat(verify().flaw()).hasValue(new Flaw(Kind.ENTRY_NOT_SEALED, null, entry));
    }

    @Test
    void namesTheFirstOfTwoSwappedBlocks() {
        change("update audit.block set number = 999 where municipality_id = :m and number = :n", 2);
        change("update audit.block set number = 2 where municipality_id = :m and number = :n", 3);
        change("update audit.block set number = 3 where municipality_id = :m and number = :n", 999);

        assertThat(verify().flaw()).hasValue(Flaw.ofBlock(Kind.BLOCK_CHANGED, 2));
    }

    @Test
    void namesABlockThatWasChanged() {
        change(
                "update audit.block set sealed_at = sealed_at - interval '1 day' where municipality_id = :m and number = :n",
                3);

        assertThat(verify().flaw()).hasValue(Flaw.ofBlock(Kind.BLOCK_CHANGED, 3));
    }

    @Test
    void namesABlockThatIsGone() {
        change("delete from audit.block where municipality_id = :m and number = :n", 2);

        assertThat(verify().flaw()).hasValue(Flaw.ofBlock(Kind.BLOCK_REMOVED, 2));
    }

    @Test
    void namesALastBlockThatIsGoneWithItsRows() {
        var entries = fixture.blockIds(here, 4);
        change("delete from audit.block where municipality_id = :m and number = :n", 4);
        entries.forEach(entry -> change("delete from audit.entry where municipality_id = :m and id = :n", entry));

        assertThat(verify().flaw()).hasValue(Flaw.ofBlock(Kind.BLOCK_REMOVED, 4));
    }

    @Test
    void namesABlockThatWasMadeAnewWithItsHashes() {
        long entry = fixture.blockIds(here, 4).get(0);
        change("update audit.entry set purpose = 'curiosity' where municipality_id = :m and id = :n", entry);
        fixture.sealAnew(here, 4);

        assertThat(verify().flaw()).hasValue(Flaw.ofBlock(Kind.BLOCK_REPLACED, 4));
    }

    @Test
    void namesABlockInTheMiddleThatWasMadeAnewWithItsHashes() {
        long entry = fixture.blockIds(here, 2).get(0);
        change("update audit.entry set purpose = 'curiosity' where municipality_id = :m and id = :n", entry);
        fixture.sealAnew(here, 2);

        assertThat(verify().flaw()).hasValue(Flaw.ofBlock(Kind.BLOCK_REPLACED, 2));
    }

    @Test
    void acceptsADatabaseThatTheOperatorPutBack() {
        change("delete from audit.block where municipality_id = :m and number > :n", 2);
        change(
                "delete from audit.entry where municipality_id = :m and id > :n",
                fixture.blockIds(here, 2).getLast());
        assertThat(verify().flaw()).hasValue(Flaw.ofBlock(Kind.BLOCK_REMOVED, 3));

        restore.noteRestored();
        fixture.write(here, 1);
        sealer.run(here);

        assertThat(verify().flaw()).isEmpty();
        assertThat(verify().blocks()).isEqualTo(3);
    }

    @Test
    void remembersWhatWasFound() {
        change("delete from audit.block where municipality_id = :m and number = :n", 2);
        verify();

        var noted = verification.last(here).orElseThrow();

        assertThat(noted.flaw()).isEqualTo("block-removed");
        assertThat(noted.at()).isEqualTo(clock.instant());
    }

    private Verdict verify() {
        return verification.verify(here, entries -> {});
    }

    private void change(String sql, long number) {
        fixture.superuser()
                .sql(sql)
                .param("m", here.id().value())
                .param("n", number)
                .update();
    }

    private void add(long copied, long id) {
        fixture.superuser()
                .sql("""
                        insert into audit.entry
                          (municipality_id, id, at, recorded_at, actor_id, profession, action, kind, purpose, outcome)
                        overriding system value
                        select municipality_id, :id, at, recorded_at, actor_id, profession, action, kind, purpose, outcome
                          from audit.entry where municipality_id = :m and id = :copied
                        """)
                .param("m", here.id().value())
                .param("id", id)
                .param("copied", copied)
                .update();
    }

    private long waiting() {
        return fixture.superuser()
                .sql("select max(entry_id) from audit.waiting where municipality_id = :m")
                .param("m", here.id().value())
                .query(Long.class)
                .single();
    }
}
