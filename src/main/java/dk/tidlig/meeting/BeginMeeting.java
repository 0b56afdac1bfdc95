package dk.tidlig.meeting;

import dk.tidlig.kernel.UserId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A meeting begins.
///
/// @param present of those asked
/// @param opening what is opened to those present; null for nothing
public record BeginMeeting(Set<UserId> present, @Nullable Opening opening) {
    public BeginMeeting {
        present = Set.copyOf(present);
    }

    /// @param basis the legal basis's code
    public record Opening(
            String basis,
            Set<String> data,
            String purpose,
            @Nullable String necessity) {
        public Opening {
            data = Set.copyOf(data);
        }
    }
}
