package dk.tidlig.episode.exit;

import dk.tidlig.episode.CloseEpisode;
import dk.tidlig.episode.ClosingFinding;
import dk.tidlig.episode.Episodes;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.Stale;
import dk.tidlig.tenancy.MunicipalJob;
import dk.tidlig.tenancy.Municipality;
import java.time.Clock;
import java.time.Duration;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Ends the courses of children who have reached the age that their programme helps until. What was not answered for is
/// noted with the ending as whoever closes a course would have noted it; what stands in the way is tried again.
@Component
class AgeEnding implements MunicipalJob {
    private static final Logger LOG = LoggerFactory.getLogger(AgeEnding.class);
    private final PlannedExits exits;
    private final Episodes episodes;
    private final Clock clock;

    AgeEnding(PlannedExits exits, Episodes episodes, Clock clock) {
        this.exits = exits;
        this.episodes = episodes;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "episode-age-ending";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(30);
    }

    @Override
    public void run(Municipality municipality) {
        var system = Actor.system(municipality.id());
        exits.due(system).forEach(exit -> end(system, exit));
    }

    /// One that fails holds up no other; it is tried again.
    private void end(Actor system, PlannedExit exit) {
        try {
            close(system, exit);
        } catch (Refused refused) {
            LOG.warn("course {} does not end by itself: {}", exit.episode(), refused.refusal());
        } catch (NotFound | Stale changed) {
            LOG.warn(
                    "course {} changed while it was to end: {}",
                    exit.episode(),
                    changed.getClass().getSimpleName());
        }
    }

    private void close(Actor system, PlannedExit exit) {
        var outcome = exit.ending().outcome();
        var known = episodes.closingFindings(system, exit.child(), exit.episode(), outcome).stream()
                .map(ClosingFinding::key)
                .collect(Collectors.toSet());
        episodes.close(system, exit.child(), exit.episode(), new CloseEpisode(outcome, clock.instant(), known));
    }
}
