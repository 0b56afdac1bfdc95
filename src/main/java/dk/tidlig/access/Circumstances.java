package dk.tidlig.access;

import dk.tidlig.identity.Actor;
import dk.tidlig.identity.Reach;
import java.util.Optional;
import java.util.Set;

/// What a rule may look at.
///
/// @param relations how the actor stands to the child; empty when the deed is on no child
public record Circumstances(Actor actor, String action, Set<Relation> relations) {
    Optional<Reach> reach() {
        return actor.reach(action);
    }
}
