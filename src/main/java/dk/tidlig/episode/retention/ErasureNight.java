package dk.tidlig.episode.retention;

import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.tenancy.MunicipalJob;
import dk.tidlig.tenancy.Municipality;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Brings the list up to date by the hour, and erases by night: from one o'clock where the municipality is until six.
/// Who missed a night, since nothing ran, goes with the next.
@Component
class ErasureNight implements MunicipalJob {
    private static final Logger LOG = LoggerFactory.getLogger(ErasureNight.class);
    private static final int FROM = 1;
    private static final int TO = 6;

    private final Erasing erasing;
    private final Clock clock;

    ErasureNight(Erasing erasing, Clock clock) {
        this.erasing = erasing;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "episode-erasure";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run(Municipality municipality) {
        var system = Actor.system(municipality.id());
        var ready = erasing.list(system);
        int hour = ZonedDateTime.ofInstant(clock.instant(), municipality.zone()).getHour();
        if (hour >= FROM && hour < TO) {
            ready.forEach(child -> erase(system, child));
        }
    }

    /// One that fails holds up no other; it is tried again.
    private void erase(Actor system, ChildId child) {
        try {
            erasing.erase(system, child);
        } catch (RuntimeException cause) {
            LOG.error("the child {} could not be erased; it stays as it was and is tried again", child, cause);
        }
    }
}
