package dk.tidlig.episode;

import dk.tidlig.access.Grant;
import dk.tidlig.episode.events.EpisodeEvent;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Refused;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// The end of a course: its outcome is one of its programme's, and nothing that should be known is passed over.
@Component
class Closing {
    private final EpisodeRepository episodes;
    private final PeopleAround people;
    private final PinnedProgramme programme;
    private final ClosingChecks checks;
    private final ApplicationEventPublisher events;

    Closing(
            EpisodeRepository episodes,
            PeopleAround people,
            PinnedProgramme programme,
            ClosingChecks checks,
            ApplicationEventPublisher events) {
        this.episodes = episodes;
        this.people = people;
        this.programme = programme;
        this.checks = checks;
        this.events = events;
    }

    List<ClosingFinding> findings(Grant grant, EpisodeId episode, String outcomeCode) {
        var it = episodes.find(grant, episode).orElseThrow(NotFound::new);
        return checks.findings(grant.actor(), it, programme.outcome(it.version(), outcomeCode));
    }

    void close(Grant grant, EpisodeId episode, CloseEpisode command) {
        var it = episodes.hold(grant, episode).orElseThrow(NotFound::new);
        requireTime(grant, it, command);
        var outcome = programme.outcome(it.version(), command.outcomeCode());
        requireNothingInTheWay(checks.findings(grant.actor(), it, outcome), command);
        var keepUntil = programme.keepUntil(it.version(), command.closedAt());
        episodes.close(
                grant,
                episode,
                command.closedAt(),
                outcome.code(),
                outcome.kind().name(),
                keepUntil);
        episodes.keepAcknowledgements(grant, episode, command.acknowledged());
        people.endAll(grant, episode, command.closedAt());
        events.publishEvent(new EpisodeEvent.Closed(
                grant.actor().municipality(),
                it.child(),
                episode,
                it.version(),
                command.closedAt(),
                outcome.code(),
                grant.stamp()));
    }

    private void requireTime(Grant grant, EpisodeView it, CloseEpisode command) {
        if (!it.open()) {
            throw new Refused(EpisodeRefusal.CLOSED);
        }
        if (command.closedAt().isAfter(grant.at())) {
            throw new Refused(EpisodeRefusal.IN_THE_FUTURE);
        }
        if (command.closedAt().isBefore(it.opened().at())) {
            throw new Refused(EpisodeRefusal.BEFORE_OPENING);
        }
        if (episodes.hasContactAfter(it.id(), command.closedAt())) {
            throw new Refused(EpisodeRefusal.BEFORE_CONTACT);
        }
    }

    private static void requireNothingInTheWay(List<ClosingFinding> findings, CloseEpisode command) {
        if (findings.stream().anyMatch(finding -> finding.weight() == ClosingFinding.Weight.BLOCKING)) {
            throw new Refused(EpisodeRefusal.CLOSING_BLOCKED);
        }
        if (findings.stream().anyMatch(finding -> !command.acknowledged().contains(finding.key()))) {
            throw new Refused(EpisodeRefusal.CLOSING_TO_ACKNOWLEDGE);
        }
    }
}
