package dk.tidlig.detection.screening;

import dk.tidlig.access.Gate;
import dk.tidlig.episode.ClosingCheck;
import dk.tidlig.episode.ClosingFinding;
import dk.tidlig.episode.EpisodeId;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import java.util.List;
import org.springframework.stereotype.Component;

/// A course is not closed over a screening that shows signs and that nobody has decided on, unless whoever closes it
/// says so.
@Component
class UndecidedScreening implements ClosingCheck {
    private final Gate gate;
    private final ScreeningRepository screenings;

    UndecidedScreening(Gate gate, ScreeningRepository screenings) {
        this.gate = gate;
        this.screenings = screenings;
    }

    @Override
    public List<ClosingFinding> findings(Actor actor, ChildId child, EpisodeId episode, String outcomeCode) {
        if (!gate.wouldAllow(actor, ScreeningAction.READ_SCREENING, child)) {
            return List.of();
        }
        gate.require(actor, ScreeningAction.READ_SCREENING, child);
        return screenings
                .find(episode)
                .filter(Screening::undecided)
                .map(_ -> new ClosingFinding(
                        "detection.closing.undecided",
                        List.of(),
                        ClosingFinding.Weight.TO_ACKNOWLEDGE,
                        "/children/" + child + "/screening"))
                .stream()
                .toList();
    }
}
