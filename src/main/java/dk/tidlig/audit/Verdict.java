package dk.tidlig.audit;

import dk.tidlig.tenancy.Municipality;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a verification of one municipality's trail found.
///
/// @param blocks how many blocks were gone through, up to the first flaw
/// @param entries how many entries were hashed again
/// @param lateHeads heads signed more than an hour after their block: after a crash or a full disk; worth a question
/// @param first the first flaw; nothing when the trail is whole
public record Verdict(
        Municipality municipality,
        Instant at,
        long blocks,
        long entries,
        long lateHeads,
        @Nullable Flaw first) {
    public Optional<Flaw> flaw() {
        return Optional.ofNullable(first);
    }

    public boolean whole() {
        return first == null;
    }
}
