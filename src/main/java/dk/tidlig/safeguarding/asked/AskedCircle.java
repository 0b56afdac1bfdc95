package dk.tidlig.safeguarding.asked;

import dk.tidlig.access.Circle;
import dk.tidlig.access.Relation;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.UserId;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Around a child is whoever is to write a notification on it; and for a week after, to print it and to send it.
@Component
class AskedCircle implements Circle {
    private static final Duration AFTER = Duration.ofDays(7);
    private final AskedRepository asked;
    private final Clock clock;

    AskedCircle(AskedRepository asked, Clock clock) {
        this.asked = asked;
        this.clock = clock;
    }

    @Override
    public boolean knows(ChildId child) {
        return false;
    }

    @Override
    public Set<Relation> relations(UserId user, ChildId child) {
        return children(user).contains(child) ? Set.of(Relation.RESPONSIBLE) : Set.of();
    }

    @Override
    public Set<ChildId> children(UserId user) {
        return asked.around(user, clock.instant().minus(AFTER));
    }
}
