package dk.tidlig.plan;

import dk.tidlig.kernel.ChildId;
import dk.tidlig.plan.content.PlanContent;
import dk.tidlig.plan.content.PlanVersion;
import dk.tidlig.plan.told.Difference;
import dk.tidlig.plan.told.Line;
import dk.tidlig.programme.PlanRules;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A draft as its writer sees it.
///
/// @param content what it says so far; of children out of reach nothing
/// @param standing the version that stands; null while nobody has kept one
/// @param since what others have changed since the draft was begun, in words
/// @param changes what the draft says otherwise than the version that stands, once both are put together
/// @param merged that together, line by line
/// @param stands the version that stands, line by line
/// @param candidates children who can be in the plan, with their names
public record DraftView(
        Plan plan,
        PlanRules rules,
        Draft draft,
        PlanContent content,
        @Nullable PlanVersion standing,
        List<Difference> since,
        List<Difference> changes,
        List<Line> merged,
        List<Line> stands,
        Map<ChildId, String> candidates,
        Map<ChildId, String> children,
        Map<String, String> owners) {
    public DraftView {
        since = List.copyOf(since);
        changes = List.copyOf(changes);
        merged = List.copyOf(merged);
        stands = List.copyOf(stands);
    }

    /// Whether somebody kept a version since the draft was begun.
    public boolean behind() {
        return draft.base() < plan.latest();
    }

    public boolean first() {
        return standing == null;
    }

    public boolean several() {
        return content.children().size() > 1;
    }
}
