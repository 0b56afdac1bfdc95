package dk.tidlig.audit;

import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.UserId;
import java.time.Instant;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/// Which entries of the trail are looked for; what is nothing does not narrow.
///
/// @param from the first moment
/// @param until the moment it ends before
/// @param action the deed's code
public record TrailQuery(
        @Nullable ChildId child,
        @Nullable UserId actor,
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable String action,
        AuditEntry.@Nullable Outcome outcome) {
    public static final TrailQuery ALL = new TrailQuery(null, null, null, null, null, null);

    /// The search as the trail notes it.
    public String criterion() {
        var said = new StringJoiner(", ", "trail: ", "").setEmptyValue("trail: all");
        add(said, "child", child);
        add(said, "user", actor);
        add(said, "from", from);
        add(said, "until", until);
        add(said, "action", action);
        add(said, "outcome", outcome);
        return said.toString();
    }

    private static void add(StringJoiner said, String name, @Nullable Object value) {
        if (value != null) {
            said.add(name + " " + value);
        }
    }
}
