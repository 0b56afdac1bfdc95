package dk.tidlig.episode;

import dk.tidlig.identity.Actor;
import dk.tidlig.programme.Outcome;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// All that the modules say about a closing, and what the course itself knows.
@Component
class ClosingChecks {
    private final List<ClosingCheck> checks;
    private final List<NotificationProof> proofs;

    ClosingChecks(List<ClosingCheck> checks, List<NotificationProof> proofs) {
        this.checks = checks;
        this.proofs = proofs;
    }

    List<ClosingFinding> findings(Actor actor, EpisodeView episode, Outcome outcome) {
        var findings = new ArrayList<ClosingFinding>();
        if (outcome.needsNotification()
                && proofs.stream().noneMatch(proof -> proof.made(episode.child(), episode.id()))) {
            findings.add(new ClosingFinding(
                    "episode.closing.needs-notification",
                    List.of(),
                    ClosingFinding.Weight.BLOCKING,
                    proofs.stream()
                            .map(proof -> proof.url(episode.child(), episode.id()))
                            .findFirst()
                            .orElse(null)));
        }
        if (episode.firstContactAt() == null) {
            findings.add(new ClosingFinding(
                    "episode.closing.never-reached", List.of(), ClosingFinding.Weight.TO_ACKNOWLEDGE, null));
        }
        checks.forEach(check -> findings.addAll(check.findings(actor, episode.child(), episode.id(), outcome.code())));
        return findings;
    }
}
