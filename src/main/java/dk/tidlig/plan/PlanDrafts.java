package dk.tidlig.plan;

import dk.tidlig.access.Gate;
import dk.tidlig.access.Grant;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.Stale;
import dk.tidlig.kernel.UseCase;
import dk.tidlig.plan.content.PlanContent;
import dk.tidlig.plan.content.Regard;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What somebody is about to change in a plan, question by question, until it is kept as a version.
@UseCase
public class PlanDrafts {
    private final Gate gate;
    private final PlanRecords records;
    private final PlanDrafting drafting;
    private final DraftViews views;
    private final PlanKeeping keeping;

    PlanDrafts(Gate gate, PlanRecords records, PlanDrafting drafting, DraftViews views, PlanKeeping keeping) {
        this.gate = gate;
        this.records = records;
        this.drafting = drafting;
        this.views = views;
        this.keeping = keeping;
    }

    /// Begins a draft of a plan that runs, or goes on with one's own.
    ///
    /// @throws Refused when the plan has ended
    public void open(Actor actor, ChildId child, PlanId plan) {
        var grant = gate.require(actor, PlanAction.WRITE, child);
        drafting.open(grant, plan);
    }

    /// @throws NotFound when one has no draft of it
    public DraftView read(Actor actor, ChildId child, PlanId plan) {
        var grant = gate.require(actor, PlanAction.WRITE, child);
        return views.view(grant, plan);
    }

    /// @param revision of the draft that was read
    /// @throws Stale when the same writer changed it in another window since
    public void change(Actor actor, ChildId child, PlanId id, int revision, DraftChange change) {
        var grant = gate.require(actor, PlanAction.WRITE, child);
        var plan = records.hold(grant, id);
        var draft = drafting.draft(grant, id);
        if (draft.revision() != revision) {
            throw new Stale(draft.revision(), change.standing(draft.content()));
        }
        var next = rules(grant, plan, draft.content()).change(draft.content(), change);
        records.drafts().keep(grant, id, draft.with(next, grant.at()));
    }

    /// Keeps the draft as a new version.
    ///
    /// @param latest the version that the writer knows of
    /// @param why what the change is for; not needed for the first version
    /// @throws Stale when another has kept a version since; the draft stays
    /// @throws Refused when something is missing, or nothing is changed
    public int keep(Actor actor, ChildId child, PlanId id, int latest, @Nullable String why) {
        var grant = gate.require(actor, PlanAction.WRITE, child);
        var plan = records.hold(grant, id);
        var draft = drafting.draft(grant, id);
        if (plan.latest() != latest) {
            throw new Stale(plan.latest(), Map.of());
        }
        var standing = plan.made() ? records.standing(grant, plan) : null;
        var content = drafting.merged(grant, plan, draft, standing);
        rules(grant, plan, content).refuseIncomplete(content);
        var version = views.next(grant, plan, standing, content, ContentRules.blankToNull(why));
        keeping.keep(grant, plan, version, drafting.writable(grant, content.withChildren(everyone(plan, content))));
        records.drafts().remove(grant, id);
        return version.number();
    }

    /// Throws the draft away; a plan that nobody has kept or is writing goes with it.
    public void discard(Actor actor, ChildId child, PlanId plan) {
        var grant = gate.require(actor, PlanAction.WRITE, child);
        drafting.draft(grant, plan);
        records.drafts().remove(grant, plan);
    }

    private ContentRules rules(Grant grant, Plan plan, PlanContent content) {
        return views.rules(grant, plan, drafting.writable(grant, content).keySet());
    }

    /// Those in the plan until now and those in it from now on.
    private static List<Regard> everyone(Plan plan, PlanContent content) {
        return Stream.concat(
                        plan.within().stream().map(it -> new Regard(it.child(), null)), content.children().stream())
                .toList();
    }
}
