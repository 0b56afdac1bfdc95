package dk.tidlig.episode.moving;

import dk.tidlig.identity.Actor;
import dk.tidlig.tenancy.MunicipalJob;
import dk.tidlig.tenancy.Municipality;
import java.time.Duration;
import org.springframework.stereotype.Component;

/// Ends offers that nobody answered in time, and erases what they held.
@Component
class MovingExpiry implements MunicipalJob {
    private final Departures departures;

    MovingExpiry(Departures departures) {
        this.departures = departures;
    }

    @Override
    public String name() {
        return "episode-moving-expiry";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(30);
    }

    @Override
    public void run(Municipality municipality) {
        departures.expire(Actor.system(municipality.id()));
    }
}
