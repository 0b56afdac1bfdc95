package dk.tidlig.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.support.TidligTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A trail of years. `-Dtidlig.trail=1000000` tries it in the length that the operator may ask for.
@TidligTest
class LongTrailTest {
    @Autowired
    TrailFixture fixture;

    @Autowired
    Sealer sealer;

    @Autowired
    AuditVerification verification;

    @Test
    void isSealedAndVerifiedInOneGo() {
        var here = fixture.municipality();
        int entries = Integer.getInteger("tidlig.trail", 20_000);
        fixture.superuser()
                .sql("""
                        with written as (
                            insert into audit.entry (municipality_id, at, actor_id, profession, action, kind, purpose, child_id, outcome)
                            select :m, now(), gen_random_uuid(), 'health-visitor', 'child.read', 'READ', 'follow-up', gen_random_uuid(), 'ALLOWED'
                              from generate_series(1, :entries)
                            returning municipality_id, id)
                        insert into audit.waiting (municipality_id, entry_id) select municipality_id, id from written
                        """)
                .param("m", here.id().value())
                .param("entries", entries)
                .update();

        long start = System.nanoTime();
        sealer.run(here);
        var sealed = Duration.ofNanos(System.nanoTime() - start);
        var verdict = verification.verify(here, done -> {});
        var verified = Duration.ofNanos(System.nanoTime() - start).minus(sealed);

        System.out.printf("%,d entries sealed in %s, verified in %s%n", entries, sealed, verified);
        assertThat(verdict.flaw()).isEmpty();
        assertThat(verdict.entries()).isEqualTo(entries);
    }
}
