package dk.tidlig.episode;

import dk.tidlig.identity.Actor;
import dk.tidlig.programme.Outcome;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// All that the modules say about a closing, and what the course itself knows. Those who say it may know the courses
/// themselves, so they are asked for when they are needed and not before.
@Component
class ClosingChecks {
    private final ObjectProvider<ClosingCheck> checks;
    private final ObjectProvider<NotificationProof> proofs;

    ClosingChecks(ObjectProvider<ClosingCheck> checks, ObjectProvider<NotificationProof> proofs) {
        this.checks = checks;
        this.proofs = proofs;
    }

    List<ClosingFinding> findings(Actor actor, EpisodeView episode, Outcome outcome) {
        var findings = new ArrayList<ClosingFinding>();
        if (outcome.needsNotification()
                && proofs.orderedStream().noneMatch(proof -> proof.made(episode.child(), episode.id()))) {
            findings.add(new ClosingFinding(
                    "episode.closing.needs-notification",
                    List.of(),
                    ClosingFinding.Weight.BLOCKING,
                    proofs.orderedStream()
                            .map(proof -> proof.url(episode.child(), episode.id()))
                            .findFirst()
                            .orElse(null)));
        }
        if (episode.firstContactAt() == null) {
            findings.add(new ClosingFinding(
                    "episode.closing.never-reached", List.of(), ClosingFinding.Weight.TO_ACKNOWLEDGE, null));
        }
        checks.orderedStream()
                .forEach(
                        check -> findings.addAll(check.findings(actor, episode.child(), episode.id(), outcome.code())));
        return findings;
    }
}
