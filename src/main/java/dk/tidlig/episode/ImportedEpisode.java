package dk.tidlig.episode;

import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.UserId;
import dk.tidlig.programme.ProgrammeVersionId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An episode from another register.
///
/// @param ref the municipality's own number; one that is here already is left as it is
/// @param outcomeCode an outcome of the programme; with a closing, and only then
public record ImportedEpisode(
        String ref,
        ChildId child,
        ProgrammeVersionId version,
        Instant openedAt,
        UserId responsible,
        @Nullable Instant firstContactAt,
        @Nullable Instant closedAt,
        @Nullable String outcomeCode) {
    public ImportedEpisode {
        if ((closedAt == null) != (outcomeCode == null)) {
            throw new IllegalArgumentException("an outcome belongs to a closing, and a closing has an outcome");
        }
    }
}
