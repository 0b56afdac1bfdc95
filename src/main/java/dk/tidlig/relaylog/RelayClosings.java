package dk.tidlig.relaylog;

import dk.tidlig.access.Gate;
import dk.tidlig.access.Grant;
import dk.tidlig.episode.CloseEpisode;
import dk.tidlig.episode.Episodes;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.UseCase;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Closes a log, and the course with it when nothing stands in the way of that.
@UseCase
public class RelayClosings {
    private final Gate gate;
    private final RelayRepository logs;
    private final LogEnd end;
    private final RelayCourses courses;
    private final Episodes episodes;

    RelayClosings(Gate gate, RelayRepository logs, LogEnd end, RelayCourses courses, Episodes episodes) {
        this.gate = gate;
        this.logs = logs;
        this.end = end;
        this.courses = courses;
        this.episodes = episodes;
    }

    /// @param closing code of one of the programme's closings
    /// @return whether the course is closed, too; otherwise something must be looked at first
    public boolean close(Actor actor, ChildId child, String closing, @Nullable String words) {
        var grant = gate.require(actor, RelayAction.CLOSE, child);
        var log = logs.hold(grant).orElseThrow(NotFound::new).requireNotClosed();
        var course = courses.get(grant, log.episode());
        var chosen = course.rules().closing(closing).orElseThrow(() -> new Refused(RelayRefusal.NO_SUCH_CLOSING));
        end.close(grant, log, closing, words);
        return closed(grant, course, chosen.outcome());
    }

    private boolean closed(Grant grant, RelayCourses.Bound course, String outcome) {
        var child = grant.child();
        var episode = course.episode().id();
        if (!episodes.closingFindings(grant.actor(), child, episode, outcome).isEmpty()) {
            return false;
        }
        episodes.close(grant.actor(), child, episode, new CloseEpisode(outcome, grant.at(), Set.of()));
        return true;
    }
}
