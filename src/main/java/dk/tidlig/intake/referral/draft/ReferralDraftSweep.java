package dk.tidlig.intake.referral.draft;

import dk.tidlig.tenancy.MunicipalJob;
import dk.tidlig.tenancy.Municipality;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Removes drafts whose time is up, also when nobody begins a new one.
@Component
class ReferralDraftSweep implements MunicipalJob {
    private final ReferralDraftRepository drafts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ReferralDraftSweep(ReferralDraftRepository drafts, TransactionTemplate transaction, Clock clock) {
        this.drafts = drafts;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "referral-draft-sweep";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run(Municipality municipality) {
        transaction.executeWithoutResult(status -> drafts.deleteExpired(clock.instant()));
    }
}
