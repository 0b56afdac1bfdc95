package dk.tidlig.plan.section;

import dk.tidlig.plan.records.PlanDraftRepository;
import dk.tidlig.tenancy.MunicipalJob;
import dk.tidlig.tenancy.Municipality;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Removes drafts of plans whose time is up, and plans that were begun and never kept.
@Component("planDraftSweep")
class DraftSweep implements MunicipalJob {
    private final PlanDraftRepository drafts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DraftSweep(PlanDraftRepository drafts, TransactionTemplate transaction, Clock clock) {
        this.drafts = drafts;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "plan-draft-sweep";
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
