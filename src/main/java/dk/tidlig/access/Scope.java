package dk.tidlig.access;

import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import java.util.Set;
import java.util.UUID;

/// Proof that the gate let this actor list or search, and how far. Goes into the list's SQL as
/// `and (:all or child_id = any(:children))`; only the gate can make one.
public final class Scope {
    private final Actor actor;
    private final boolean all;
    private final UUID[] children;

    Scope(Actor actor, boolean all, Set<ChildId> children) {
        this.actor = actor;
        this.all = all;
        this.children = children.stream().map(ChildId::value).toArray(UUID[]::new);
    }

    public Actor actor() {
        return actor;
    }

    /// Whether every child of the municipality is in it.
    public boolean all() {
        return all;
    }

    /// The children in it, when it does not hold them all.
    public UUID[] children() {
        return children.clone();
    }
}
