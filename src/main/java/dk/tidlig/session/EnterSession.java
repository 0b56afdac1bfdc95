package dk.tidlig.session;

import dk.tidlig.kernel.ChildId;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Enters a session that took place without being booked.
public record EnterSession(
        ChildId child,
        CourseId course,
        When when,
        Set<Present> present,
        @Nullable String others,
        @Nullable String note,
        Map<String, String> answers) {
    public EnterSession {
        present = Set.copyOf(present);
        answers = Map.copyOf(answers);
    }
}
