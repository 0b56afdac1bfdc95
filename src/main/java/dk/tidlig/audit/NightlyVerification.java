package dk.tidlig.audit;

import dk.tidlig.tenancy.MunicipalJob;
import dk.tidlig.tenancy.Municipality;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Verifies every trail once a day, and says aloud when one is broken.
@Component
class NightlyVerification implements MunicipalJob {
    private static final Logger LOG = LoggerFactory.getLogger(NightlyVerification.class);

    private final AuditVerification verification;

    NightlyVerification(AuditVerification verification) {
        this.verification = verification;
    }

    @Override
    public String name() {
        return "audit-verification";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public void run(Municipality municipality) {
        verification
                .verify(municipality, entries -> {})
                .flaw()
                .ifPresent(
                        flaw -> LOG.error("The audit trail of {} is broken: {}", municipality.code(), flaw.sentence()));
    }
}
