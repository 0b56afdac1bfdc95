package dk.tidlig.plan;

import dk.tidlig.access.Grant;
import java.util.List;
import java.util.Map;

/// What was begun from planned actions, told by the module that gives offers. A bean of that module; the plan does not
/// know it.
public interface OfferedCourses {
    /// Of the grant's child, by planned action.
    Map<PlannedActionId, List<StartedOffer>> of(Grant grant);

    /// An offer that was begun from a planned action, in the reader's language.
    ///
    /// @param line how far it is
    /// @param url where it can be read
    record StartedOffer(String name, String line, String url) {}
}
