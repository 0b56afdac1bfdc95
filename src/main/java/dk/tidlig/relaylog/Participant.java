package dk.tidlig.relaylog;

import dk.tidlig.kernel.Stamp;
import dk.tidlig.kernel.UserId;
import org.jspecify.annotations.Nullable;

/// Somebody who takes part, or took part, in a log.
///
/// @param left null while they take part
public record Participant(
        RelayLogId log, UserId user, Stamp joined, @Nullable Stamp left) {
    public boolean takesPart() {
        return left == null;
    }
}
