package dk.tidlig.plan;

import dk.tidlig.plan.content.PlanContent;
import java.time.Instant;

/// What somebody is about to change in a plan.
///
/// @param base the version it began with; 0 for a plan of which nobody has kept one
/// @param revision raised by every change
public record Draft(int base, int revision, PlanContent content, Instant changed) {
    Draft with(PlanContent next, Instant at) {
        return new Draft(base, revision + 1, next, at);
    }
}
