package dk.tidlig.session;

import dk.tidlig.kernel.ChildId;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Says that a booked session took place.
///
/// @param others further ones who were there, in words
/// @param note what came of it, where the programme keeps notes
/// @param answers what other modules ask for in the same form ([WithSession])
public record HoldSession(
        ChildId child,
        SessionId session,
        AppointmentId appointment,
        Set<Present> present,
        @Nullable String others,
        @Nullable String note,
        Map<String, String> answers) {
    public HoldSession {
        present = Set.copyOf(present);
        answers = Map.copyOf(answers);
    }
}
