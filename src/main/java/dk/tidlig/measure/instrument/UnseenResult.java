package dk.tidlig.measure.instrument;

import dk.tidlig.access.Gate;
import dk.tidlig.episode.ClosingCheck;
import dk.tidlig.episode.ClosingFinding;
import dk.tidlig.episode.EpisodeId;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import java.util.List;
import org.springframework.stereotype.Component;

/// A course is not closed over a result that nobody has looked at, unless whoever closes it says so.
@Component
class UnseenResult implements ClosingCheck {
    private final Gate gate;
    private final ResultRepository results;

    UnseenResult(Gate gate, ResultRepository results) {
        this.gate = gate;
        this.results = results;
    }

    @Override
    public List<ClosingFinding> findings(Actor actor, ChildId child, EpisodeId episode, String outcomeCode) {
        if (!gate.wouldAllow(actor, InstrumentAction.READ_RESULTS, child)) {
            return List.of();
        }
        var grant = gate.require(actor, InstrumentAction.READ_RESULTS, child);
        return results.of(grant).stream()
                .filter(it -> it.episode().equals(episode) && it.waits())
                .findFirst()
                .map(it -> new ClosingFinding(
                        "measure.closing.unseen",
                        List.of(),
                        ClosingFinding.Weight.TO_ACKNOWLEDGE,
                        "/children/" + child + "/instruments/" + it.id()))
                .stream()
                .toList();
    }
}
