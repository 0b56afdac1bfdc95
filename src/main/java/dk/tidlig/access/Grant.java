package dk.tidlig.access;

import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.Stamp;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Proof that the gate let this actor do this deed, and wrote it down. Repositories that yield personal data ask for
/// it;
/// only the gate can make one.
public final class Grant {
    private final Actor actor;
    private final Action action;
    private final @Nullable ChildId child;
    private final Instant at;

    Grant(Actor actor, Action action, @Nullable ChildId child, Instant at) {
        this.actor = actor;
        this.action = action;
        this.child = child;
        this.at = at;
    }

    public Actor actor() {
        return actor;
    }

    public Action action() {
        return action;
    }

    /// @throws NullPointerException when the deed is on no child
    public ChildId child() {
        return Objects.requireNonNull(child, "this grant is for no child");
    }

    /// Who and when, for the row that the deed writes.
    public Stamp stamp() {
        return new Stamp(at, actor.id());
    }

    public Instant at() {
        return at;
    }
}
