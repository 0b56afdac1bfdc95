package dk.tidlig.meeting;

import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.kernel.UserId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What was decided at a meeting: somebody does something, by a day or when they can.
record Task(
        TaskId id,
        NetworkMeetingId meeting,
        ChildId child,
        String what,
        UserId owner,
        @Nullable LocalDate due,
        @Nullable Stamp done) {}
