package dk.tidlig.episode.moving;

import dk.tidlig.access.Gate;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.MunicipalityId;
import dk.tidlig.tenancy.Crossing;
import dk.tidlig.tenancy.Tenant;
import java.time.Instant;
import java.util.Set;
import org.springframework.stereotype.Component;

/// What lies with the municipality that a course is offered to, changed by the one that offers; its trail notes the
/// number each time.
@Component
class OtherSide {
    private final Crossing crossing;
    private final ArrivalRepository arrivals;
    private final Gate gate;

    OtherSide(Crossing crossing, ArrivalRepository arrivals, Gate gate) {
        this.crossing = crossing;
        this.arrivals = arrivals;
        this.gate = gate;
    }

    void put(Departure it, BroughtAlong brought) {
        var from = Tenant.current();
        change(it.to(), it.id(), () -> arrivals.add(it.id(), from, it.offered().at(), it.expires(), brought));
    }

    void end(Departure it, MovingState state, Instant at) {
        change(it.to(), it.id(), () -> arrivals.end(it.id(), state, at));
    }

    private void change(MunicipalityId to, MovingId id, Runnable work) {
        crossing.into(to, () -> {
            gate.require(Actor.system(to), MovingAction.OFFER_MOVING, Set.of(), id.number());
            work.run();
            return id;
        });
    }
}
