package dk.tidlig.relaylog;

import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where a log can be begun for a child who is here and is pointed at, such as a wellbeing round. Implemented by the
/// module that has it.
public interface ChildSource {
    /// The child that is pointed at.
    record Known(
            ChildId id,
            String givenName,
            String familyName,
            @Nullable LocalDate bornOn) {}

    /// Empty when the name is none of this source's; whoever may not see the child is refused.
    ///
    /// @param from names the place, as `round:` with its ids
    Optional<Known> child(Actor actor, String from);
}
