package dk.tidlig.plan;

import dk.tidlig.access.Grant;
import dk.tidlig.plan.content.PlannedAction;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// How a child's plan stands, in a few numbers and days; nothing of what it says.
@Component
public class PlanCards {
    private final PlanRecords records;
    private final Siblings siblings;

    PlanCards(PlanRecords records, Siblings siblings) {
        this.records = records;
        this.siblings = siblings;
    }

    /// @param plan null while there is none
    /// @param asked how many parties' agreement is asked
    /// @param agreed how many of them agree to what stands
    /// @param voided whether somebody agreed to what was changed since
    /// @param open planned actions that are neither done nor dropped
    public record Card(
            @Nullable Plan plan,
            int version,
            int asked,
            int agreed,
            boolean voided,
            int open,
            int all,
            @Nullable LocalDate nextFollowUp) {}

    /// Nothing when the child has no plan and can have none.
    public Optional<Card> of(Grant grant) {
        var course = siblings.course(grant);
        var newest = records.of(grant).stream()
                .filter(Plan::made)
                .filter(plan -> course.isEmpty() || plan.running())
                .findFirst();
        if (newest.isPresent()) {
            return newest.map(plan -> card(grant, plan));
        }
        return course.map(it -> new Card(null, 0, 0, 0, false, 0, 0, null));
    }

    private Card card(Grant grant, Plan plan) {
        var standing = records.versions(grant, plan).getFirst();
        var parties = PlanViews.parties(siblings.rules(plan.programme()), standing, records.answers(grant, plan.id()));
        var actions = standing.content().actions();
        return new Card(
                plan,
                standing.number(),
                parties.size(),
                (int) parties.stream().filter(PlanView.PartyStanding::agreed).count(),
                parties.stream().anyMatch(PlanView.PartyStanding::voided),
                open(actions),
                actions.size(),
                PlanViews.next(plan, records.followUps(grant, plan.id())));
    }

    private static int open(List<PlannedAction> actions) {
        return (int) actions.stream()
                .filter(action -> action.status() == PlannedAction.Status.PLANNED
                        || action.status() == PlannedAction.Status.UNDER_WAY)
                .count();
    }
}
