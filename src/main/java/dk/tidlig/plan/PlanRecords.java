package dk.tidlig.plan;

import dk.tidlig.access.Grant;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.plan.content.FollowUp;
import dk.tidlig.plan.content.PartyAnswer;
import dk.tidlig.plan.content.PlanVersion;
import dk.tidlig.plan.records.AgreementRepository;
import dk.tidlig.plan.records.FollowUpRepository;
import dk.tidlig.plan.records.PlanDraftRepository;
import dk.tidlig.plan.records.PlanRepository;
import dk.tidlig.plan.records.VersionRepository;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// All that is kept of plans, for a module part that has passed the gate.
@Component
public class PlanRecords {
    private final PlanRepository plans;
    private final VersionRepository versions;
    private final PlanDraftRepository drafts;
    private final FollowUpRepository followUps;
    private final AgreementRepository agreements;

    PlanRecords(
            PlanRepository plans,
            VersionRepository versions,
            PlanDraftRepository drafts,
            FollowUpRepository followUps,
            AgreementRepository agreements) {
        this.plans = plans;
        this.versions = versions;
        this.drafts = drafts;
        this.followUps = followUps;
        this.agreements = agreements;
    }

    PlanRepository plans() {
        return plans;
    }

    VersionRepository versions() {
        return versions;
    }

    PlanDraftRepository drafts() {
        return drafts;
    }

    FollowUpRepository followUps() {
        return followUps;
    }

    AgreementRepository agreements() {
        return agreements;
    }

    /// The child's plans, the newest first.
    public List<Plan> of(Grant grant) {
        return plans.of(grant);
    }

    /// Who approved what that version says; null when nobody has.
    public @Nullable Stamp approved(Plan plan, PlanVersion version) {
        return agreements.approvals(plan.id()).entrySet().stream()
                .filter(one -> one.getKey() <= version.number() && version.saysTheSameAs(one.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    public List<FollowUp> followUps(Grant grant, PlanId plan) {
        return followUps.of(grant, plan);
    }

    public List<PartyAnswer> answers(Grant grant, PlanId plan) {
        return agreements.of(grant, plan);
    }

    /// @throws NotFound when the child has no such plan
    Plan find(Grant grant, PlanId plan) {
        return plans.find(grant, plan).orElseThrow(NotFound::new);
    }

    /// Held until the transaction ends.
    ///
    /// @throws NotFound when the child is not in such a plan now
    /// @throws Refused when it has ended
    Plan hold(Grant grant, PlanId id) {
        var plan = plans.hold(grant, id).orElseThrow(NotFound::new);
        if (!plan.running()) {
            throw new Refused(PlanRefusal.PLAN_ENDED);
        }
        if (plan.within().stream().noneMatch(it -> it.child().equals(grant.child()))) {
            throw new NotFound();
        }
        return plan;
    }

    /// The version that stands.
    ///
    /// @throws NotFound while nobody has kept one
    PlanVersion standing(Grant grant, Plan plan) {
        return versions.find(grant, plan.id(), plan.latest()).orElseThrow(NotFound::new);
    }

    /// The versions that this child's reader may see, the newest first: a child that has left a plan is not told what
    /// it says since.
    public List<PlanVersion> versions(Grant grant, Plan plan) {
        var left = plan.subjects().stream()
                .filter(it -> it.child().equals(grant.child()))
                .findFirst()
                .orElseThrow(NotFound::new)
                .left();
        return versions.of(grant, plan.id()).stream()
                .filter(it -> left == null || !it.made().at().isAfter(left))
                .toList();
    }
}
