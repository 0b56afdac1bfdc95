package dk.tidlig.child;

import dk.tidlig.access.Circle;
import dk.tidlig.access.Relation;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.UserId;
import java.util.Set;
import org.springframework.stereotype.Component;

/// A registered child is known here; who is around it, other modules say.
@Component
class ChildCircle implements Circle {
    private final ChildRepository children;

    ChildCircle(ChildRepository children) {
        this.children = children;
    }

    @Override
    public boolean knows(ChildId child) {
        return children.exists(child);
    }

    @Override
    public Set<Relation> relations(UserId user, ChildId child) {
        return Set.of();
    }

    @Override
    public Set<ChildId> children(UserId user) {
        return Set.of();
    }
}
