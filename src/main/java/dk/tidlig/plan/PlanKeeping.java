package dk.tidlig.plan;

import dk.tidlig.access.Grant;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.Refused;
import dk.tidlig.plan.content.PlanVersion;
import dk.tidlig.plan.content.Regard;
import dk.tidlig.plan.events.PlanEvent;
import dk.tidlig.shell.Words;
import dk.tidlig.tenancy.Tenant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Keeps a new version: the rows, who is in the plan from now on, and the news of it.
@Component
class PlanKeeping {
    private final PlanRecords records;
    private final Siblings siblings;
    private final Words words;
    private final ApplicationEventPublisher events;

    PlanKeeping(PlanRecords records, Siblings siblings, Words words, ApplicationEventPublisher events) {
        this.records = records;
        this.siblings = siblings;
        this.words = words;
        this.events = events;
    }

    /// @param plan held
    /// @param reachable the children that the actor may write on
    void keep(Grant grant, Plan plan, PlanVersion version, Map<ChildId, Grant> reachable) {
        var before = plan.within().stream().map(Plan.Subject::child).collect(Collectors.toSet());
        var now = version.content().children().stream().map(Regard::child).collect(Collectors.toSet());
        before.stream()
                .filter(child -> !now.contains(child))
                .forEach(child -> records.plans().leave(reach(reachable, child), plan.id()));
        now.stream().filter(child -> !before.contains(child)).forEach(child -> join(reach(reachable, child), plan));
        records.versions().add(grant, plan.id(), version);
        var firstBy = siblings.rules(plan.programme())
                .followUp()
                .firstBy(words.dayOf(version.made().at()));
        records.plans().kept(plan.id(), version.number(), firstBy);
        publish(grant, plan, version, before);
    }

    private void join(Grant grant, Plan plan) {
        var course = siblings.course(grant).orElseThrow(() -> new Refused(PlanRefusal.NOT_THIS_CHILD));
        if (!records.plans().join(grant, plan.id(), course.id())) {
            throw new Refused(PlanRefusal.NOT_THIS_CHILD);
        }
    }

    private static Grant reach(Map<ChildId, Grant> reachable, ChildId child) {
        var grant = reachable.get(child);
        if (grant == null) {
            throw new Refused(PlanRefusal.NOT_THIS_CHILD);
        }
        return grant;
    }

    private void publish(Grant grant, Plan plan, PlanVersion version, Set<ChildId> before) {
        var municipality = Tenant.current();
        for (var it : records.find(grant, plan.id()).within()) {
            boolean fresh = version.number() == 1 || !before.contains(it.child());
            events.publishEvent(
                    fresh
                            ? new PlanEvent.Made(municipality, it.child(), it.episode(), plan.id(), version.made())
                            : new PlanEvent.Changed(
                                    municipality,
                                    it.child(),
                                    it.episode(),
                                    plan.id(),
                                    version.number(),
                                    version.made()));
        }
    }
}
