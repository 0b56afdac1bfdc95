package dk.tidlig.episode.moving;

import dk.tidlig.access.Gate;
import dk.tidlig.access.Grant;
import dk.tidlig.episode.CloseEpisode;
import dk.tidlig.episode.ClosingFinding;
import dk.tidlig.episode.Episodes;
import dk.tidlig.episode.events.MovedAway;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.MunicipalityId;
import dk.tidlig.kernel.Refused;
import dk.tidlig.tenancy.Crossing;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// What an answer changes in the municipality that offered, within the transaction of the one that answers.
@Component
class HandOver {
    private final Gate gate;
    private final Crossing crossing;
    private final DepartureRepository departures;
    private final Episodes episodes;
    private final ApplicationEventPublisher events;

    HandOver(
            Gate gate,
            Crossing crossing,
            DepartureRepository departures,
            Episodes episodes,
            ApplicationEventPublisher events) {
        this.gate = gate;
        this.crossing = crossing;
        this.departures = departures;
        this.episodes = episodes;
        this.events = events;
    }

    /// Closes the course there, as whoever offered it said; its trail notes that the program did it.
    ///
    /// @throws Refused when it was answered, taken back, or closed meanwhile
    void leave(Grant grant, MunicipalityId from, MovingId id) {
        crossing.into(from, () -> {
            var it = held(grant, from, id);
            var at = grant.at();
            var system = Actor.system(from);
            if (!episodes.read(system, it.child(), it.episode()).open()) {
                throw new Refused(MovingRefusal.MOVING_ANSWERED);
            }
            var known = episodes.closingFindings(system, it.child(), it.episode(), it.outcome()).stream()
                    .map(ClosingFinding::key)
                    .collect(Collectors.toSet());
            departures.end(id, MovingState.ACCEPTED, at, null);
            episodes.close(system, it.child(), it.episode(), new CloseEpisode(it.outcome(), at, known));
            events.publishEvent(new MovedAway(from, it.child(), at));
            return id;
        });
    }

    void stay(Grant grant, MunicipalityId from, MovingId id, String why) {
        crossing.into(from, () -> {
            held(grant, from, id);
            departures.end(id, MovingState.DECLINED, grant.at(), why);
            return id;
        });
    }

    /// Held, and noted in the trail of the municipality that offered it.
    private Departure held(Grant grant, MunicipalityId from, MovingId id) {
        var it = departures.hold(grant, id).orElseThrow(() -> new Refused(MovingRefusal.MOVING_ANSWERED));
        if (it.state() != MovingState.OFFERED) {
            throw new Refused(
                    it.state() == MovingState.EXPIRED ? MovingRefusal.MOVING_EXPIRED : MovingRefusal.MOVING_ANSWERED);
        }
        if (!it.waits(grant.at())) {
            throw new Refused(MovingRefusal.MOVING_EXPIRED);
        }
        gate.require(Actor.system(from), MovingAction.ANSWER_ARRIVAL, it.child());
        return it;
    }
}
