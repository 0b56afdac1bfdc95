package dk.tidlig.meeting;

import dk.tidlig.kernel.UserId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What came of a meeting.
///
/// @param minutes what was talked about
public record WriteUp(String minutes, List<Decided> decided) {
    public WriteUp {
        decided = List.copyOf(decided);
    }

    /// @param owner who does it
    public record Decided(
            String what, @Nullable UserId owner, @Nullable LocalDate due) {}
}
