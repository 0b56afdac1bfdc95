package dk.tidlig.session;

import dk.tidlig.kernel.ChildId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Ends a course, or takes the family off the waiting list.
public record EndCourse(
        ChildId child,
        CourseId course,
        LocalDate on,
        Course.Ending.Reason reason,
        @Nullable String note) {
    public EndCourse {
        note = Sessions.blankToNull(note);
    }
}
