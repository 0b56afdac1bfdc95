package dk.tidlig.episode.moving;

import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.UserId;
import dk.tidlig.programme.ProgrammeVersionId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An offered course is taken over.
///
/// @param known the child, when it is here already
/// @param notTheSame likely duplicates that whoever accepts has looked at and says are other children
public record AcceptMoving(
        @Nullable ChildId known, Set<ChildId> notTheSame, ProgrammeVersionId version, UserId responsible) {
    public AcceptMoving {
        notTheSame = Set.copyOf(notTheSame);
    }
}
