package dk.tidlig.plan;

import dk.tidlig.access.Grant;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.Refused;
import dk.tidlig.plan.content.PlanContent;
import dk.tidlig.plan.content.PlanVersion;
import dk.tidlig.plan.told.Difference;
import dk.tidlig.plan.told.Line;
import dk.tidlig.plan.told.PlanTelling;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// A draft put together for its writer, and the version that it becomes.
@Component
class DraftViews {
    private final PlanRecords records;
    private final PlanDrafting drafting;
    private final Siblings siblings;
    private final PlanViews views;
    private final PlanTelling telling;

    DraftViews(PlanRecords records, PlanDrafting drafting, Siblings siblings, PlanViews views, PlanTelling telling) {
        this.records = records;
        this.drafting = drafting;
        this.siblings = siblings;
        this.views = views;
        this.telling = telling;
    }

    DraftView view(Grant grant, PlanId id) {
        var plan = records.find(grant, id);
        var draft = drafting.draft(grant, id);
        var standing = plan.made() ? records.standing(grant, plan) : null;
        var writable = drafting.writable(grant, draft.content());
        var children = siblings.names(writable, draft.content().inPlan());
        var told = new Told(grant, plan, writable, children);
        var merged = told.lines(drafting.merged(grant, plan, draft, standing));
        var stands = standing == null ? List.<Line>of() : told.lines(standing.content());
        return new DraftView(
                plan,
                siblings.rules(plan.programme()),
                draft,
                PlanViews.known(draft.content(), writable),
                standing,
                standing == null
                        ? List.of()
                        : Difference.between(told.lines(drafting.base(grant, plan, draft)), stands),
                Difference.between(stands, merged),
                merged,
                stands,
                candidates(writable, children, draft.content()),
                children,
                telling.owners(draft.content().actions(), grant.actor().language()));
    }

    ContentRules rules(Grant grant, Plan plan, Collection<ChildId> writable) {
        return new ContentRules(siblings.rules(plan.programme()), writable, grant.child());
    }

    /// @throws Refused when nothing is changed, a change has no reason, or work begins before the approval
    PlanVersion next(
            Grant grant, Plan plan, @Nullable PlanVersion standing, PlanContent content, @Nullable String why) {
        var rules = rules(grant, plan, List.of());
        if (standing == null) {
            rules.refuseEarlyWork(PlanContent.empty(grant.child()), content, false);
            return PlanVersion.first(grant.stamp(), content);
        }
        ContentRules.refuseUnless(!standing.content().equals(content), PlanRefusal.NOTHING_CHANGED);
        ContentRules.refuseUnless(why != null, PlanRefusal.WHY_MISSING);
        var next = standing.next(grant.stamp(), PlanVersion.Reason.CHANGED, why, content);
        rules.refuseEarlyWork(standing.content(), content, views.approved(plan, next) != null);
        return next;
    }

    /// Children who are in the draft already, or whose open course can have a plan and has none.
    private Map<ChildId, String> candidates(
            Map<ChildId, Grant> writable, Map<ChildId, String> names, PlanContent content) {
        var found = new LinkedHashMap<ChildId, String>();
        writable.forEach((child, grant) -> {
            if (content.child(child).isPresent() || isFree(grant)) {
                found.put(child, names.getOrDefault(child, ""));
            }
        });
        return found;
    }

    private boolean isFree(Grant grant) {
        return siblings.course(grant).isPresent()
                && records.of(grant).stream()
                        .filter(Plan::running)
                        .noneMatch(plan ->
                                plan.within().stream().anyMatch(it -> it.child().equals(grant.child())));
    }

    private final class Told {
        private final Grant grant;
        private final Plan plan;
        private final Map<ChildId, Grant> reachable;
        private final Map<ChildId, String> children;

        Told(Grant grant, Plan plan, Map<ChildId, Grant> reachable, Map<ChildId, String> children) {
            this.grant = grant;
            this.plan = plan;
            this.reachable = reachable;
            this.children = children;
        }

        List<Line> lines(PlanContent content) {
            return telling.lines(
                    PlanViews.known(content, reachable),
                    siblings.rules(plan.programme()),
                    children,
                    grant.actor().language());
        }
    }
}
