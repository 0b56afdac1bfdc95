package dk.tidlig.plan;

import dk.tidlig.access.Grant;
import dk.tidlig.plan.content.PlanContent;
import dk.tidlig.plan.content.PlanVersion;
import dk.tidlig.programme.PlanRules;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// A version in which only how far the work is has changed.
@Component
class PlanMoves {
    private final Siblings siblings;
    private final PlanKeeping keeping;

    PlanMoves(Siblings siblings, PlanKeeping keeping) {
        this.siblings = siblings;
        this.keeping = keeping;
    }

    PlanRules rules(Plan plan) {
        return siblings.rules(plan.programme());
    }

    void keep(
            Grant grant, Plan plan, PlanVersion standing, PlanContent content, @Nullable String why, boolean approved) {
        new ContentRules(rules(plan), List.of(), grant.child()).refuseEarlyWork(standing.content(), content, approved);
        var version = standing.next(grant.stamp(), PlanVersion.Reason.STATUS, why, content);
        keeping.keep(grant, plan, version, Map.of());
    }
}
