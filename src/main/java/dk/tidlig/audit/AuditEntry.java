package dk.tidlig.audit;

import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One use of personal data (the fields that Datatilsynet's log requirement names: time, user, kind of use, the person
/// concerned or the search criterion), with its purpose.
///
/// @param profession the actor's profession code then; what a family's extract shows instead of a name
/// @param action the deed's code, as `session.hold`
/// @param kind what was done with the data
/// @param purpose the purpose's code
/// @param child the child concerned; without one the entry is a search, or work on no one's data
/// @param criterion what was searched for, with CPR numbers never in clear
public record AuditEntry(
        Instant at,
        UserId actor,
        String profession,
        String action,
        Kind kind,
        String purpose,
        @Nullable ChildId child,
        @Nullable String criterion,
        Outcome outcome) {
    /// The same deed, on this child.
    AuditEntry on(ChildId one) {
        return new AuditEntry(at, actor, profession, action, kind, purpose, one, criterion, outcome);
    }

    /// The same deed, tried but undone.
    AuditEntry undone() {
        return new AuditEntry(at, actor, profession, action, kind, purpose, child, criterion, Outcome.UNDONE);
    }

    /// What was done.
    public enum Kind {
        READ,
        SEARCH,
        WRITE
    }

    /// What became of it.
    public enum Outcome {
        /// The gate let it, and it was done.
        ALLOWED,
        /// The gate said no.
        DENIED,
        /// The gate let it, and then a rule refused it or it failed: nothing was changed.
        UNDONE
    }
}
