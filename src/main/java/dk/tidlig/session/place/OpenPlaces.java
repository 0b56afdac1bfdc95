package dk.tidlig.session.place;

import dk.tidlig.access.Gate;
import dk.tidlig.episode.ClosingCheck;
import dk.tidlig.episode.ClosingFinding;
import dk.tidlig.episode.EpisodeId;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import java.util.List;
import org.springframework.stereotype.Component;

/// Before a child's course is closed: a place that it has not started in will lapse.
@Component
class OpenPlaces implements ClosingCheck {
    private final Gate gate;
    private final PlaceRecords records;

    OpenPlaces(Gate gate, PlaceRecords records) {
        this.gate = gate;
        this.records = records;
    }

    @Override
    public List<ClosingFinding> findings(Actor actor, ChildId child, EpisodeId episode, String outcomeCode) {
        if (!gate.wouldAllow(actor, PlaceAction.PLACE_READ, child)) {
            return List.of();
        }
        var grant = gate.require(actor, PlaceAction.PLACE_READ, child);
        long open = records.of(grant, episode).stream()
                .filter(it -> it.standing() == KeptPlace.Standing.QUEUED
                        || it.standing().ahead())
                .count();
        return open == 0
                ? List.of()
                : List.of(new ClosingFinding(
                        "session.place.closing",
                        List.of(open),
                        ClosingFinding.Weight.TO_ACKNOWLEDGE,
                        "/children/" + child + "/places"));
    }
}
