package dk.tidlig.episode.emergency;

import dk.tidlig.access.Circle;
import dk.tidlig.access.Relation;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.UserId;
import java.time.Clock;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Whoever has opened the child's record in an emergency looks at it until the access ends. It puts the child in
/// nobody's lists.
@Component
class EmergencyCircle implements Circle {
    private final EmergencyRecords records;
    private final Clock clock;

    EmergencyCircle(EmergencyRecords records, Clock clock) {
        this.records = records;
        this.clock = clock;
    }

    @Override
    public boolean knows(ChildId child) {
        return false;
    }

    @Override
    public Set<Relation> relations(UserId user, ChildId child) {
        return records.runs(user, child, clock.instant()) ? Set.of(Relation.EMERGENCY) : Set.of();
    }

    @Override
    public Set<ChildId> children(UserId user) {
        return Set.of();
    }
}
