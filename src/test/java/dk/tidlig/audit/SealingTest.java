package dk.tidlig.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.support.TidligTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TidligTest
class SealingTest {
    @Autowired
    TrailFixture fixture;

    @Autowired
    Sealer sealer;

    @Autowired
    AuditVerification verification;

    @Test
    void verifiesAnUntouchedTrail() {
        var here = fixture.municipality();
        fixture.write(here, 3);
        sealer.run(here);
        fixture.write(here, 2);
        sealer.run(here);

        var verdict = verification.verify(here, entries -> {});

        assertThat(verdict.flaw()).isEmpty();
        assertThat(verdict.blocks()).isEqualTo(2);
        assertThat(verdict.entries()).isEqualTo(5);
    }
}
