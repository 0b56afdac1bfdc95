package dk.tidlig.plan;

import dk.tidlig.access.Grant;
import dk.tidlig.episode.EpisodeView;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Refused;
import dk.tidlig.plan.content.PlanContent;
import dk.tidlig.plan.content.PlanMerge;
import dk.tidlig.plan.content.PlanVersion;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// How a draft begins, changes and is put together with what others have kept meanwhile.
@Component
class PlanDrafting {
    private final PlanRecords records;
    private final Siblings siblings;

    PlanDrafting(PlanRecords records, Siblings siblings) {
        this.records = records;
        this.siblings = siblings;
    }

    /// @throws Refused when no open course of the child can have a plan
    PlanId begin(Grant grant) {
        var course = siblings.course(grant).orElseThrow(() -> new Refused(PlanRefusal.NO_COURSE));
        var plan = running(grant, course).orElseGet(() -> fresh(grant, course));
        open(grant, plan);
        return plan;
    }

    /// The writer's draft; a new one begins with the version that stands.
    Draft open(Grant grant, PlanId id) {
        var plan = records.hold(grant, id);
        return records.drafts().find(grant, id).orElseGet(() -> {
            var content = plan.made() ? records.standing(grant, plan).content() : start(grant);
            var draft = new Draft(plan.latest(), 1, content, grant.at());
            records.drafts().keep(grant, id, draft);
            return draft;
        });
    }

    /// @throws NotFound when the writer has none
    Draft draft(Grant grant, PlanId plan) {
        return records.drafts().find(grant, plan).orElseThrow(NotFound::new);
    }

    /// What a first draft begins with: what the record says already.
    private PlanContent start(Grant grant) {
        return PlanContent.empty(grant.child()).withVoices(null, null, siblings.interpreter(grant));
    }

    /// The draft's content on the version that stands.
    ///
    /// @param standing null while nobody has kept one
    PlanContent merged(Grant grant, Plan plan, Draft draft, @Nullable PlanVersion standing) {
        if (standing == null || draft.base() == standing.number()) {
            return draft.content();
        }
        return PlanMerge.of(base(grant, plan, draft), standing.content(), draft.content());
    }

    /// What the draft began with.
    PlanContent base(Grant grant, Plan plan, Draft draft) {
        return draft.base() == 0
                ? start(grant)
                : records.versions()
                        .find(grant, plan.id(), draft.base())
                        .orElseThrow(NotFound::new)
                        .content();
    }

    /// The children that may be in the plan or are in it, as far as the actor may write on them.
    Map<ChildId, Grant> writable(Grant grant, PlanContent content) {
        var wanted = new LinkedHashSet<ChildId>();
        content.children().forEach(one -> wanted.add(one.child()));
        wanted.addAll(siblings.of(grant));
        return siblings.reachable(grant, PlanAction.WRITE, wanted);
    }

    private Optional<PlanId> running(Grant grant, EpisodeView course) {
        return records.of(grant).stream()
                .filter(Plan::running)
                .filter(plan ->
                        plan.within().stream().anyMatch(it -> it.episode().equals(course.id())))
                .map(Plan::id)
                .findFirst();
    }

    private PlanId fresh(Grant grant, EpisodeView course) {
        var plan = PlanId.random();
        records.plans().begin(grant, plan, course.version());
        if (!records.plans().join(grant, plan, course.id())) {
            throw new Refused(PlanRefusal.NOT_THIS_CHILD);
        }
        return plan;
    }
}
