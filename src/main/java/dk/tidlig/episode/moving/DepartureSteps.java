package dk.tidlig.episode.moving;

import dk.tidlig.access.Grant;
import dk.tidlig.access.Scope;
import dk.tidlig.episode.events.EpisodeEvent;
import dk.tidlig.kernel.MunicipalityId;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Refused;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/// An offer from its making until its end without a taking over. What is changed here is held first and what lies with
/// the other municipality second, by whoever answers too: so the one waits for the other, and neither for ever.
@Component
class DepartureSteps {
    private final DepartureRepository departures;
    private final OtherSide otherSide;
    private final MovingNames names;
    private final Clock clock;

    DepartureSteps(DepartureRepository departures, OtherSide otherSide, MovingNames names, Clock clock) {
        this.departures = departures;
        this.otherSide = otherSide;
        this.names = names;
        this.clock = clock;
    }

    MovingId offer(Grant grant, MunicipalityId to, OfferMoving it, BroughtAlong brought) {
        var departure = departure(grant, to, it, brought.grounds());
        try {
            departures.add(grant, departure);
        } catch (DuplicateKeyException another) {
            throw new Refused(MovingRefusal.MOVING_OFFERED_ALREADY);
        }
        otherSide.put(departure, brought);
        return departure.id();
    }

    private Departure departure(Grant grant, MunicipalityId to, OfferMoving it, String grounds) {
        return new Departure(
                MovingId.random(),
                grant.child(),
                it.episode(),
                to,
                it.basis(),
                grounds,
                it.data(),
                it.outcome(),
                MovingState.OFFERED,
                grant.stamp(),
                grant.at().plus(Duration.ofDays(names.days())),
                null,
                null);
    }

    void takeBack(Grant grant, MovingId id) {
        var it = departures
                .hold(grant, id)
                .filter(one -> one.child().equals(grant.child()))
                .orElseThrow(NotFound::new);
        if (it.state() != MovingState.OFFERED) {
            throw new Refused(MovingRefusal.MOVING_ANSWERED);
        }
        end(it, MovingState.TAKEN_BACK, grant.at());
    }

    void expire(Scope scope) {
        var now = clock.instant();
        departures.expired(scope, now).forEach(it -> end(it, MovingState.EXPIRED, now));
    }

    /// A course that ends otherwise moves nowhere: what was sent is erased where it lies. A consequence of the closing,
    /// which stands in the trail itself.
    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(EpisodeEvent.Closed closed) {
        departures
                .waitingOf(closed.episode())
                .ifPresent(it -> end(it, MovingState.TAKEN_BACK, closed.stamp().at()));
    }

    private void end(Departure it, MovingState state, Instant at) {
        departures.end(it.id(), state, at, null);
        otherSide.end(it, state, at);
    }
}
